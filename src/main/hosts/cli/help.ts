/** What `triglot --help` prints. */
export const helpText = `Triglot puts the language versions of one document side by side.

triglot align <lang>=<file> <lang>=<file> [<lang>=<file> …]
        [--segment paragraph|sentence|line]  what is aligned (default paragraph; line: every line that is not empty)
        [--srx <file.srx>]                   your own rules for sentences (--segment sentence)
        [--pivot <lang>]                     the language whose segments are never cut or joined (default the first)
        [--encoding <lang>=<name>]…          read this file in this encoding (default: found out)
        [--changes accepted|original]        read tracked changes as accepted (default), or the text as it was before
        [--glossary <file.tbx|.csv|.tsv>]…   lean on these terms; a table's first line names its languages
        [--tm <file.tmx>]…                   lean on this translation memory
        [--project <file.triglot>]           keep it as a project, to be opened in the workbench
        [--fail-on error|warning|never]      default never
        and what to write:
        [--tmx <file>] [--tmx-pairs <folder>] [--xliff <folder>] [--xlsx <file>] [--docx <file>] [--html <file>]
        [--csv <file.csv|.tsv>] [--moses <folder>] [--jsonl <file>] [--json <file|->] [--report <file.html|.xlsx|.md|.json>]
        [--profile master|pairs|omegat|trados|memoq|wordfast]   whom the memories are for (default master; pairs in folders)
        [--level 1|2]                        plain texts, or with formatting as inline codes (default 1)
        [--duplicates keep|once] [--conflicts keep|best|none]   repeated units in memories (default keep)
        [--region <tag>]… [--user <name>]    how a language is written there (fr-CA), and whose name stands in them
        [--xliff-version 2.1|1.2]            default 2.1
triglot align  --batch <folder> --out <folder>   every document of a folder, its versions paired by name and language
        (treaty-en.docx and treaty-fr.docx, en/treaty.txt and fr/treaty.txt): a project and a memory for each, and
        report.md over all; run again, it goes on where it was stopped
triglot align  <file.tmx|.xlf|.xlsx|.csv|.tsv>   what is aligned already, taken as it is; what to write as above
        [--languages <lang>,<lang>…]         of a file with more (default all)
triglot check  <file.triglot | file.tmx|.xlf|.xlsx|.csv|.tsv | <lang>=<file> …>  where the versions differ
        [--json <file|->] [--report <file.html|.xlsx|.md|.json>] [--fail-on error|warning|never]   default error
        [--report-language en|fr|zh]         what the page or workbook is written in (default en)
        [--checks <file.json>]               what counts as an error, a warning, or not at all, per pair of languages
        [--segment …] [--pivot …] [--encoding …] [--changes …] [--glossary …] [--tm …]   as above, for files
triglot export <file.triglot | file.tmx|.xlf|.xlsx|.csv|.tsv>   what to write as above
        [--only confirmed|all]               default all
triglot compare <old> <new> [--lang <lang>]  what was reworded, put in, dropped and moved between two versions of a document
        [--segment …] [--encoding <name>]    as above; --lang says which language it is (default: found out)
        [--json <file|->]
triglot validate <file.tmx>…                 would CAT tools take it? what is wrong, where, and what to do
        [--all]                              every violation (default: the first twenty of a kind)
triglot eval   <gold.json>…                  precision, recall and F1 of this build against gold alignments
triglot serve  [<lang>=<file> …|<file.triglot>] [--port N] [--host 127.0.0.1] [--behind <https://…>]
                                             the workbench in your browser, without a window of its own;
                                             --behind: a proxy of yours at this address passes requests on
triglot --help, --version
        --verbose                            with errors, where in the program they arose

Languages are BCP 47 codes (en, fr, zh, pt-BR). "-" is the standard output. Files are written whole or not at all.
Exit: 0 done · 1 findings at or above --fail-on, or an invalid memory · 2 wrong usage · 3 input that cannot be taken · 4 output that cannot be written
`;
