import { createServices } from '../../../src/main/services/index.ts';
import type { Places } from '../../../src/main/services/places.ts';
import { listenHttp } from '../../../src/main/wire/http.ts';
import { createHub } from '../../../src/main/wire/hub.ts';
import { localWire } from '../../../src/main/wire/local.ts';
import type { Client } from '../../../src/shared/api/contract.ts';
import { connect, serve } from '../../../src/shared/api/wire.ts';
import { enter, httpWire } from './browser.ts';

/** Services with a client on one of the carriers. */
export interface Carried {
  readonly client: Client;
  close(): Promise<void>;
}

/** A carrier: gives services in `places` a client, over whatever lies between. */
export type Carrier = (places: Places) => Promise<Carried>;

export const inProcess: Carrier = async (places) => {
  const hub = createHub();
  const services = createServices(places, hub.emit);
  const client = connect(localWire(serve(services.handlers, hub.emit), hub), 'local');
  return { client, close: () => services.close() };
};

export const overHttp: Carrier = async (places) => {
  const hub = createHub();
  const services = createServices(places, hub.emit);
  const server = serve(services.handlers, hub.emit);
  const listening = await listenHttp(
    { server, hub, renderer: places.renderer, token: 't', session: 's', behind: null },
    0,
  );
  const { port, cookie } = await enter(`http://127.0.0.1:${listening.port}/?token=t`);
  const wire = await httpWire(port, cookie);
  return {
    client: connect(wire, 'http'),
    async close() {
      wire.close();
      await listening.close();
      await services.close();
    },
  };
};
