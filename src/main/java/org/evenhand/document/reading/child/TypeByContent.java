package org.evenhand.document.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Refusal;

/**
 * What a file is, by its content. The name it came with decides only between kinds of plain text,
 * which nothing else can tell apart.
 */
final class TypeByContent {
  private static final List<String> ARCHIVES =
      List.of(
          "504b0506", // an empty zip
          "504b0708", // a split zip
          "526172211a07", // rar
          "377abcaf271c", // 7z
          "1f8b", // gzip
          "425a68", // bzip2
          "fd377a585a00", // xz
          "28b52ffd", // zstd
          "4d534346", // cab
          "60ea", // arj
          "7801730d626260"); // dmg
  private static final Pattern MARK_OF_PAGE =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body|script|\\?php|svg)\\b|<\\?php");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*",
          Pattern.DOTALL);
  private static final Pattern MAIL_FIELD =
      Pattern.compile(
          "(?im)^(from|to|cc|subject|date|received|mime-version|message-id|return-path|reply-to|"
              + "content-type|delivered-to|x-[a-z-]+):");
  private static final Pattern SURE_MAIL_FIELD =
      Pattern.compile("(?im)^(received|mime-version|message-id|return-path|delivered-to):");

  private TypeByContent() {}

  /**
   * @param claimed the type that the name claims, or null
   * @throws Refused when it is none of the types that are accepted, or two at once
   */
  static FileType of(Path file, FileType claimed) throws IOException {
    var bytes = FileBytes.of(file);
    if (bytes.size() == 0) {
      throw new Refused(Refusal.EMPTY);
    }
    var type = byMark(file, bytes, claimed);
    refuseTwoAtOnce(type, bytes);
    return type;
  }

  private static FileType byMark(Path file, FileBytes bytes, FileType claimed) throws IOException {
    if (bytes.begins("255044462d")) {
      return FileType.PDF;
    }
    if (bytes.begins("504b0304")) {
      return PackedDocument.typeOf(file);
    }
    if (bytes.begins("d0cf11e0a1b11ae1")) {
      return OutlookMessage.typeOf(file);
    }
    if (bytes.begins("89504e470d0a1a0a")) {
      return FileType.PNG;
    }
    if (bytes.begins("ffd8ff")) {
      return FileType.JPEG;
    }
    if (bytes.start(6).startsWith("{\\rtf")) {
      return FileType.RTF;
    }
    if (ARCHIVES.stream().anyMatch(bytes::begins) || bytes.has("7573746172", 257)) {
      throw new Refused(Refusal.ARCHIVE);
    }
    return kindOfText(PlainText.decode(bytes.head(), true), claimed);
  }

  private static FileType kindOfText(String head, FileType claimed) throws Refused {
    var start = head.stripLeading();
    var small =
        start.substring(0, Math.min(4096, start.length())).toLowerCase(java.util.Locale.ROOT);
    if (PAGE.matcher(small).matches()) {
      return FileType.HTML;
    }
    if (small.startsWith("<?xml") || small.startsWith("<!doctype") || small.startsWith("<svg")) {
      throw new Refused(Refusal.TYPE_NOT_ALLOWED);
    }
    if (claimed == FileType.HTML && small.startsWith("<")) {
      return FileType.HTML;
    }
    if (isMail(start, claimed)) {
      return FileType.EML;
    }
    return claimed == FileType.CSV ? FileType.CSV : FileType.TXT;
  }

  private static boolean isMail(String head, FileType claimed) {
    var begin = head.startsWith("From ") ? head.substring(head.indexOf('\n') + 1) : head;
    var end = begin.replace("\r\n", "\n").indexOf("\n\n");
    var fields = end < 0 ? begin : begin.replace("\r\n", "\n").substring(0, end);
    if (!fields.matches("(?s)[!-9;-~]+:.*")) {
      return false;
    }
    var known = MAIL_FIELD.matcher(fields).results().map(found -> found.group(1)).distinct();
    var sure = claimed == FileType.EML || SURE_MAIL_FIELD.matcher(fields).find();
    return sure && known.count() >= 2;
  }

  private static void refuseTwoAtOnce(FileType type, FileBytes bytes) throws Refused {
    var start = bytes.start(1024);
    var alsoPdf = type != FileType.PDF && start.contains("%pdf-");
    var isPicture = type == FileType.PNG || type == FileType.JPEG;
    var alsoPage = (type == FileType.PDF || isPicture) && MARK_OF_PAGE.matcher(start).find();
    var packed = type == FileType.DOCX || type == FileType.ODT;
    if (alsoPdf || alsoPage || !packed && PackedDirectory.endsAnArchive(bytes)) {
      throw new Refused(Refusal.TWO_TYPES_AT_ONCE);
    }
  }
}
