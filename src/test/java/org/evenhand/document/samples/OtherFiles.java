package org.evenhand.document.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes pages, rich texts, OpenDocument texts and plain texts. */
public final class OtherFiles {
  private OtherFiles() {}

  public static byte[] page() {
    return """
        <!DOCTYPE html><html><head><title>Concern</title><script>alert(1)</script></head>
        <body onload="alert(2)"><h1>A concern</h1><p>Grace did <b>not</b> visit.</p>
        <p style="display: none">not for your eyes</p>
        <img src="https://tracker.example/grace.png"></body></html>
        """
        .getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] rtf() {
    return "{\\rtf1\\ansi\\ansicpg1252 Grace did not visit.\\par \\u321?ukasz did.\\par}"
        .getBytes(StandardCharsets.US_ASCII);
  }

  public static byte[] windowsText() {
    return "Siân’s café cost £5".getBytes(Charset.forName("windows-1252"));
  }

  public static byte[] utf16Text() {
    return "\ufeffŁukasz".getBytes(StandardCharsets.UTF_16LE);
  }

  public static byte[] odt() throws IOException {
    var names =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        """
        <office:document-content %s><office:body><office:text>
        <text:tracked-changes><text:changed-region><text:deletion><office:change-info>
        <dc:creator>Sandra Pike</dc:creator></office:change-info><text:p>never</text:p>
        </text:deletion></text:changed-region></text:tracked-changes>
        <text:h>A concern</text:h>
        <text:p>Grace did<office:annotation><dc:creator>Farah</dc:creator>
        <text:p>Is that so?</text:p></office:annotation> not visit.</text:p>
        <table:table><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>
        <table:table-cell><text:p>Grace</text:p></table:table-cell></table:table-row></table:table>
        </office:text></office:body></office:document-content>
        """
            .formatted(names));
    parts.put(
        "meta.xml",
        "<office:document-meta %s><office:meta><meta:initial-creator>Helen Marsh</meta:initial-creator></office:meta></office:document-meta>"
            .formatted(names));
    return zip(parts);
  }

  /** A packed file of these parts, in this order. */
  public static byte[] zip(Map<String, String> parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
