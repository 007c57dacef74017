/** What goes wrong inside files of one format, in English. */
export const formatTroubles = {
  damaged: 'the file is damaged or was cut short. Take a whole copy, or save it again.',
  'damaged-pdf': 'the file is damaged or was cut short. Take a whole copy, or save it again as PDF.',
  'unpacked-large': 'unpacked it is too large (more than {size} MB of text). Split it and take the parts.',
  'with-password':
    'it is protected with a password. Open it in its program, save it without the password, and take that.',
  'pdf-password': 'it is protected with a password. Save it without the password and take that.',
  'old-excel': 'this is an old Excel workbook. Save it as .xlsx and take that.',
  'old-office': 'this is an old Microsoft Office document. Save it as .docx and take that.',
  'pdf-pages': 'it has {count} pages (at most {most}). Split it and take the parts.',
  'pdf-text': 'it holds too much text. Split it and take the parts.',
  'pdf-pictures':
    'its pages are pictures, without any text. Have their text recognised (OCR) first, and take the file that comes of it.',
  'pdf-picture-page':
    'Page {pages} is without any text: a picture, perhaps a scan. Its text has to be recognised (OCR) first.',
  'pdf-picture-pages':
    'Pages {pages} are without any text: pictures, perhaps scans. Their text has to be recognised (OCR) first.',
  'pdf-picture-pages-more':
    'Pages {pages} and {more} more are without any text: pictures, perhaps scans. Their text has to be recognised (OCR) first.',
  'no-word': 'there is no Word document in it. Save it again in Word as .docx.',
  'no-rtf': 'it does not begin as an RTF document does. Save it again as .rtf or .docx.',
  'rtf-nested': 'groups are nested over {most} deep. The file is damaged.',
  'no-odt': 'there is no OpenDocument text in it. Save it again as .odt.',
  'odt-other': 'it holds no text document. Save the text as .odt and take that.',

  'xml-ampersand': 'an "&" stands for itself. Write &amp; in its place.',
  'xml-less': 'a "<" stands for itself. Write &lt; in its place.',
  'xml-entities':
    'it declares entities of its own, which are not read. Save it without a document type declaration.',
  'xml-entity': 'an entity is used that XML does not know. Write the character itself in its place.',
  'xml-character': 'there is a character that XML forbids. Remove it.',
  'xml-order':
    'elements are not closed in the order they were opened. Save it again in the program that wrote it.',
  'xml-early': 'the file ends too early. It was cut short: take a whole copy.',
  'xml-unclosed': 'the file ends before <{name}> is closed. It was cut short: take a whole copy.',
  'xml-none': 'it is no XML document. Take the file as its program wrote it.',
  'xml-other': 'it is not well-formed XML ({why}). Save it again in the program that wrote it.',
  'xml-nested': 'elements are nested over {most} deep. The file is damaged, or no file of this kind.',
  'xml-long':
    'a single text is over {most} million characters. The file is damaged, or no file of this kind.',

  'told-by-ending': 'it is told by its ending. Use {endings}.',
  'no-tmx': 'this is no translation memory (it begins with <{name}>). Export the memory as TMX.',
  'tmx-is-glossary':
    'this is no translation memory (it begins with <{name}>). It is a glossary: give it with --glossary.',
  'no-tbx': 'this is no TBX glossary (it begins with <{name}>). Export the glossary as TBX, CSV or TSV.',
  'tbx-is-memory':
    'this is no TBX glossary (it begins with <{name}>). It is a translation memory: give it with --tm.',
  'no-xliff': 'this is no XLIFF file (it begins with <{name}>). Export it as XLIFF 1.2 or 2.1.',
  'xliff-no-target': 'it names no target language. Take the file with its translation.',
  'xliff-same': 'source and target are the same language. Correct one of them.',
  'no-srx':
    'these are no segmentation rules (it begins with <{name}>). Take a file that ends in .srx, as CAT tools export it.',
  'srx-no-language': 'it says for no language which rules hold. Export it anew.',
  'srx-lost': 'the rules "{name}" are named and not there. Export it anew.',
  'text-no-language': 'a text does not say its language. Give it a code like en, fr-CA or zh-Hans.',
  'no-language-code': '"{tag}" is no language. Give it a code like en, fr-CA or zh-Hans.',
  'no-workbook': 'this is no Excel workbook. Save it as .xlsx and take that.',
  'no-sheet': 'there is no sheet in it. Save it again as .xlsx and take that.',
  'sheet-rows': 'it has more rows than a sheet can have. It is damaged: take another copy.',
  'table-empty': 'there is nothing in it. Choose the table that holds the texts.',
  'table-head':
    'its first line does not name two languages. Put language codes there, as in "en" and "fr", one for each column.',
  'glossary-head':
    'its first line does not name two languages. Put language codes there, as in "en,fr", one for each column.',
  'quote-behind': 'text stands behind a closing quote. Double the quotes inside a cell.',
  'quote-open': 'a quote is opened and never closed. Close it, or double it.',
  'lacks-language': 'it has no text in "{language}". It has {found}.',
  'lacks-all': 'it has no text in "{language}". It has none at all.',
  'one-language': 'there are not two languages in it. Take a file with texts and translations.',
  'many-languages':
    'there are {count} languages in it, at most {most} are shown side by side. Choose some of them.',
  'review-ending': 'a review comes back as .xlsx, .csv or .tsv. Choose that file.',
  'review-head':
    'this is no review sheet: its first line names no units and languages. Take the sheet that was exported, with its first line and first column.',
  'review-empty': 'there is nothing in it. Take the sheet that was exported.',
  'reference-ending':
    'a memory is a .tmx file, a glossary a .tbx, .csv or .tsv file. Export it as one of these.',
  'memory-languages':
    'there is no unit in it in two of the languages {languages}. Choose one in the languages of this project.',
  'glossary-languages':
    'there is no term in it in two of the languages {languages}. Choose one in the languages of this project.',

  'row-left-out': 'left out, {count} cells where the first line has {columns}.',
  'row-left-out-one':
    'left out, {count} cells where the first line has {columns}. 1 more line left out likewise.',
  'rows-left-out':
    'left out, {count} cells where the first line has {columns}. {more} more lines left out likewise.',

  'own-json': 'this is not JSON. Look for a missing comma, quote or bracket near this line.',
  'own-field':
    '“{field}” is not right: {why}. See the guide, page “Your own files”, for what may stand there.',
  'own-whole':
    'the file is not right: {why}. See the guide, page “Your own files”, for what may stand there.',
  'own-ending': 'files in “{folder}” end in {endings}. Rename it, or put it elsewhere.',
  'own-large': 'it is larger than 20 MB. Split it into parts.',
  'own-language': '“{tag}” is no language code. Name the file after its language, like is.json.',
} as const;
