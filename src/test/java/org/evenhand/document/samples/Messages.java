package org.evenhand.document.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes messages as files: EML, and MSG as Outlook saves it. */
public final class Messages {
  /** A file to come with a message. */
  public record Attachment(String name, String mediaType, byte[] content) {}

  private Messages() {}

  /** A message with a plain text and these files. */
  public static byte[] eml(String subject, String text, Attachment... attachments) {
    var boundary = "=_part_" + Integer.toHexString(subject.hashCode());
    var lines = new ArrayList<String>();
    lines.add("Message-ID: <sample@regulator.example>");
    lines.add("Date: Tue, 12 May 2026 21:44:00 +0100");
    lines.add("From: =?UTF-8?Q?Danielle_Hope?= <dani.hope84@mail.example>");
    lines.add("To: concerns@regulator.example");
    lines.add("Subject: " + encoded(subject));
    lines.add("MIME-Version: 1.0");
    if (attachments.length == 0) {
      addText(lines, text);
    } else {
      lines.add("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"");
      lines.add("");
      lines.add("--" + boundary);
      addText(lines, text);
      for (var attachment : attachments) {
        lines.add("--" + boundary);
        addFile(lines, attachment);
      }
      lines.add("--" + boundary + "--");
    }
    return String.join("\r\n", lines).concat("\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** A message whose text comes twice, plain and formatted. */
  public static byte[] emlInTwoForms(String plain, String page) {
    return String.join(
            "\r\n",
            "Message-ID: <two@regulator.example>",
            "From: a@mail.example",
            "Subject: Two forms",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=alt",
            "",
            "--alt",
            "Content-Type: text/plain; charset=utf-8",
            "",
            plain,
            "--alt",
            "Content-Type: text/html; charset=utf-8",
            "",
            page,
            "--alt--",
            "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A multipart within a multipart, and so on. */
  public static byte[] nested(int depth) {
    var lines = new ArrayList<>(List.of("Message-ID: <deep@x.example>", "From: a@x.example"));
    lines.add("MIME-Version: 1.0");
    for (var i = 0; i < depth; i++) {
      lines.add("Content-Type: multipart/mixed; boundary=b" + i);
      lines.add("");
      lines.add("--b" + i);
    }
    lines.add("Content-Type: text/plain");
    lines.add("");
    lines.add("deep");
    return String.join("\r\n", lines).concat("\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** A message of Outlook's with one file. */
  public static byte[] msg(String subject, String text, Attachment attachment) throws IOException {
    try (var files = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      var root = files.getRoot();
      put(root, "__properties_version1.0", new byte[32]);
      files.createDocument(new ByteArrayInputStream(new byte[0]), "__recip_none");
      put(root, "__substg1.0_0037001F", wide(subject));
      put(root, "__substg1.0_1000001F", wide(text));
      put(root, "__substg1.0_0C1A001F", wide("Danielle Hope"));
      put(root, "__substg1.0_0E04001F", wide("Concerns"));
      var names = root.createDirectory("__nameid_version1.0");
      put(names, "__substg1.0_00020102", new byte[0]);
      put(names, "__substg1.0_00030102", new byte[0]);
      put(names, "__substg1.0_00040102", new byte[0]);
      var attached = root.createDirectory("__attach_version1.0_#00000000");
      put(attached, "__properties_version1.0", new byte[8]);
      put(attached, "__substg1.0_37010102", attachment.content());
      put(attached, "__substg1.0_3707001F", wide(attachment.name()));
      root.getEntry("__recip_none").delete();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** A message of Outlook's with another within it that is only formatted. */
  public static byte[] msgAroundAPage(String subject, String innerSubject, String page)
      throws IOException {
    try (var files = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      var root = files.getRoot();
      put(root, "__properties_version1.0", new byte[32]);
      put(root, "__substg1.0_0037001F", wide(subject));
      put(root, "__substg1.0_1000001F", wide("See below."));
      put(root.createDirectory("__nameid_version1.0"), "__substg1.0_00020102", new byte[0]);
      var attached = root.createDirectory("__attach_version1.0_#00000000");
      put(attached, "__properties_version1.0", new byte[8]);
      var inner = attached.createDirectory("__substg1.0_3701000D");
      put(inner, "__properties_version1.0", new byte[24]);
      put(inner, "__substg1.0_0037001F", wide(innerSubject));
      put(inner, "__substg1.0_0C1A001F", wide("Danielle Hope"));
      put(inner, "__substg1.0_1013001F", wide(page));
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static void put(DirectoryEntry folder, String name, byte[] content) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(content));
  }

  private static byte[] wide(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  private static void addText(List<String> lines, String text) {
    lines.add("Content-Type: text/plain; charset=utf-8");
    lines.add("Content-Transfer-Encoding: base64");
    lines.add("");
    lines.add(base64(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void addFile(List<String> lines, Attachment attachment) {
    lines.add("Content-Type: " + attachment.mediaType());
    lines.add("Content-Disposition: attachment; filename=\"" + encoded(attachment.name()) + "\"");
    if (attachment.mediaType().equals("message/rfc822")) {
      lines.add("");
      lines.add(new String(attachment.content(), StandardCharsets.US_ASCII).strip());
    } else {
      lines.add("Content-Transfer-Encoding: base64");
      lines.add("");
      lines.add(base64(attachment.content()));
    }
  }

  private static String encoded(String words) {
    var isAscii = words.chars().allMatch(c -> c < 128);
    return isAscii
        ? words
        : "=?UTF-8?B?"
            + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8))
            + "?=";
  }

  private static String base64(byte[] content) {
    return Base64.getMimeEncoder().encodeToString(content);
  }
}
