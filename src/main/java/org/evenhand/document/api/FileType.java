package org.evenhand.document.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are accepted; what a file is, is read from its content. */
public enum FileType {
  TXT("text/plain", "txt"),
  CSV("text/csv", "csv"),
  EML("message/rfc822", "eml"),
  MSG("application/vnd.ms-outlook", "msg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  RTF("application/rtf", "rtf"),
  PDF("application/pdf", "pdf"),
  HTML("text/html", "html"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg");

  private final String mediaType;
  private final String extension;

  FileType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The usual file name extension, without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether messages come with files of their own. */
  public boolean isMail() {
    return this == EML || this == MSG;
  }

  /** The type that a file name claims; a claim, nothing more. */
  public static Optional<FileType> claimedBy(String fileName) {
    var dot = fileName.lastIndexOf('.');
    var claimed = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    var usual =
        switch (claimed) {
          case "jpeg", "jpe", "jfif" -> "jpg";
          case "htm", "xhtml" -> "html";
          case "text", "log", "md" -> "txt";
          default -> claimed;
        };
    return Arrays.stream(values()).filter(type -> type.extension.equals(usual)).findFirst();
  }
}
