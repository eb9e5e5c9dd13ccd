package org.evenhand.tool.bench.leaks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where words are left behind in a Word document. */
enum InAWordDocument implements HidingPlace {
  SENTENCE("body", "<w:p><w:r><w:t>In the end it was # who told.</w:t></w:r></w:p>"),
  SPLIT_RUNS("body", ""),
  TABLE("body", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>By #</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
  TEXT_BOX(
      "body",
      "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>By #</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"),
  DELETED(
      "body",
      "<w:p><w:del w:id=\"1\" w:author=\"r\"><w:r><w:delText>told #</w:delText></w:r></w:del></w:p>"),
  AUTHOR_OF_A_CHANGE(
      "body", "<w:p><w:ins w:id=\"1\" w:author=\"#\"><w:r><w:t>a</w:t></w:r></w:ins></w:p>"),
  HIDDEN("body", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>told #</w:t></w:r></w:p>"),
  FIELD("body", "<w:p><w:r><w:instrText>MERGEFIELD # </w:instrText></w:r></w:p>"),
  PICTURE_WORDS(
      "body",
      "<w:p><w:r><w:drawing><wp:docPr id=\"1\" name=\"p\" descr=\"photo of #\"/></w:drawing></w:r></w:p>"),
  BOOKMARK("body", "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"#\"/></w:p>"),
  CONTENT_CONTROL("body", "<w:sdt><w:sdtPr><w:alias w:val=\"#\"/></w:sdtPr></w:sdt>"),
  COMMENT_IN_XML("body", "<!-- # -->"),
  HEADER("word/header1.xml", "header"),
  FOOTER("word/footer1.xml", "footer"),
  FOOTNOTE("word/footnotes.xml", "footnotes"),
  COMMENT("word/comments.xml", "comments"),
  CORE("docProps/core.xml", ""),
  APPLICATION("docProps/app.xml", ""),
  CUSTOM_PART("customXml/item1.xml", ""),
  SETTINGS("word/people.xml", ""),
  UNKNOWN_PART("word/printerSettings.bin", ""),
  NAME_OF_A_PART("", ""),
  FILE_NAME("", "");

  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final String part;
  private final String form;

  InAWordDocument(String part, String form) {
    this.part = part;
    this.form = form;
  }

  @Override
  public String kind() {
    return "Word document";
  }

  @Override
  public boolean takes(String words) {
    return switch (this) {
      case FILE_NAME, NAME_OF_A_PART -> words.matches("[^\\n/\\\\:.@]+");
      case COMMENT_IN_XML -> !words.contains("--");
      default -> true;
    };
  }

  @Override
  public Planted hide(CleanFile file, String words) throws IOException {
    var escaped =
        words
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\"", "&quot;")
            .replace("\n", "&#10;");
    if (this == COMMENT_IN_XML) {
      escaped = words;
    }
    var parts = new LinkedHashMap<String, String>();
    parts.put("[Content_Types].xml", types());
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
    parts.put("word/document.xml", body(file, escaped));
    if (part.contains("/")) {
      parts.put(part, content(escaped, words));
    }
    if (this == NAME_OF_A_PART) {
      parts.put("word/" + words + ".xml", "<a/>");
    }
    var name = this == FILE_NAME ? "File 26-3097 " + words + ".docx" : "File 26-3097.docx";
    return new Planted(name, packed(parts));
  }

  private String types() {
    var types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    types
        .append("<Override PartName=\"/word/document.xml\" ContentType=\"")
        .append(TYPE)
        .append("document.main+xml\"/>");
    if (!form.isEmpty() && part.contains("/")) {
      types.append(
          "<Override PartName=\"/%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, form));
    }
    return types.append("</Types>").toString();
  }

  private String body(CleanFile file, String words) {
    var body = new StringBuilder("<w:document" + W + "><w:body>");
    for (var line : file.parts().get(0).text().split("\n")) {
      body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
          .append(line.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</w:t></w:r></w:p>");
    }
    if (part.equals("body")) {
      body.append(this == SPLIT_RUNS ? split(words) : form.replace("#", words));
    }
    return body.append("</w:body></w:document>").toString();
  }

  private static String split(String words) {
    var half = words.contains("&") ? 0 : words.length() / 2;
    return "<w:p><w:r><w:t>%s</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p>"
        .formatted(words.substring(0, half), words.substring(half));
  }

  private String content(String escaped, String words) {
    var paragraph = "<w:p><w:r><w:t>By " + escaped + "</w:t></w:r></w:p>";
    return switch (this) {
      case HEADER -> "<w:hdr" + W + ">" + paragraph + "</w:hdr>";
      case FOOTER -> "<w:ftr" + W + ">" + paragraph + "</w:ftr>";
      case FOOTNOTE ->
          "<w:footnotes" + W + "><w:footnote>" + paragraph + "</w:footnote></w:footnotes>";
      case COMMENT ->
          "<w:comments"
              + W
              + "><w:comment w:author=\"r\">"
              + paragraph
              + "</w:comment></w:comments>";
      case UNKNOWN_PART -> "\u0000\u0001printer of " + words + "\u0000";
      default -> "<p:props xmlns:p=\"p\"><p:creator>" + escaped + "</p:creator></p:props>";
    };
  }

  private static byte[] packed(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
