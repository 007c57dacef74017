import {
  type KeyboardEvent,
  type PointerEvent,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { unitAt } from '../../state/places.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { t } from '../../words/t.ts';
import { MapHint } from './map-hint.tsx';
import { paint } from './paint.ts';
import { unitAtPixel } from './strips.ts';
import { useStrips } from './use-strips.ts';
import './map.css';

/** The whole document at a glance, a strip for each language; the frame is what is on screen and follows the pointer. */
export function DocumentMap() {
  const session = useActions();
  // It may follow the rows a moment later: a key that changes them does not wait for it.
  const alignment = useDeferredValue(useProject((project) => project.alignment));
  const partly = useProject((project) => project.part !== null);
  const findings = useDeferredValue(useProject((project) => project.findings));
  const [first, last] = useSession((state) => state.visible);
  const active = useSession(({ project, place }) => (project && unitAt(project.alignment, place)?.at) ?? -1);
  const [pointed, setPointed] = useState<{ at: number; y: number } | null>(null);
  const appearance = useSession(({ settings }) => settings.theme);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  const { units } = alignment;
  const { places, strips, ticks } = useStrips(alignment, findings, partly ? 0 : size.height);

  useLayoutEffect(() => {
    const { current: element } = frame;
    if (element === null) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (canvas.current === null) return;
    canvas.current.dataset.ground = `${appearance} ${forced ? 'forced' : dark ? 'dark' : 'light'}`;
    paint(canvas.current, strips, ticks, size);
  }, [strips, ticks, size, appearance, dark, forced]);

  const goTo = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    session.grid?.centre(unitAtPixel(places, event.clientY - box.top));
  };
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const y = event.clientY - event.currentTarget.getBoundingClientRect().top;
    const at = unitAtPixel(places, y);
    setPointed((before) => (before?.at === at ? before : { at, y }));
  };
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, last - first);
    const middle = Math.round((first + last) / 2);
    const to = {
      ArrowUp: middle - 1,
      ArrowDown: middle + 1,
      PageUp: middle - page,
      PageDown: middle + page,
      Home: 0,
      End: units.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    session.grid?.centre(Math.max(0, Math.min(units.length - 1, to)));
  };
  const top = places[first] ?? 0;
  const bottom = places[Math.min(last + 1, units.length)] ?? 0;
  return (
    <div
      ref={frame}
      className="map"
      role="slider"
      aria-label={t('map.name')}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={units.length}
      aria-valuenow={first + 1}
      aria-valuetext={t('map.value', first + 1, last + 1, units.length)}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
        point(event);
      }}
      onPointerLeave={() => setPointed(null)}
      onKeyDown={press}
    >
      <canvas ref={canvas} className="map-strips" />
      {active < 0 || partly ? null : <div className="map-active" style={{ top: places[active] ?? 0 }} />}
      <div className="map-frame" style={{ top: top - 2, height: Math.max(8, bottom - top + 3) }} />
      {pointed === null || partly ? null : (
        <MapHint at={pointed.at} y={Math.min(pointed.y, size.height - 96)} />
      )}
    </div>
  );
}

/** True while the system asks for what `condition` says: dark colours, or its own. */
function useMedia(condition: string): boolean {
  const [asked, setAsked] = useState(() => matchMedia(condition).matches);
  useEffect(() => {
    const query = matchMedia(condition);
    const change = () => setAsked(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, [condition]);
  return asked;
}
