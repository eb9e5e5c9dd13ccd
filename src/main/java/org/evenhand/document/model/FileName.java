package org.evenhand.document.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.evenhand.document.api.FileType;

/**
 * The name of a file, made safe: no folders, no characters that turn writing round or do not show,
 * nothing that any system takes for something else. Only ever shown and offered for saving; bytes
 * are kept under their hash.
 */
public record FileName(String value) {
  private static final int LONGEST = 150;
  private static final int LONGEST_EXTENSION = 10;
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
  private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*%;]");
  private static final Pattern RESERVED =
      Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  /** Makes a safe name of what a sender called a file. */
  public static FileName from(String given) {
    var name = given == null ? "" : FOLDERS.matcher(given).replaceFirst("");
    name = Normalizer.normalize(UNSEEN.matcher(name).replaceAll(""), Normalizer.Form.NFC);
    name = SPECIAL.matcher(name).replaceAll("_").replaceAll("\\s+", " ").strip();
    name = name.replaceAll("^[. ]+|[. ]+$", "");
    name = RESERVED.matcher(name).matches() ? "_" + name : name;
    return new FileName(name.isEmpty() ? "document" : shortened(name));
  }

  /** The name with the extension that its content has; a wrong one stays visible before it. */
  public FileName of(FileType type) {
    var claimed = FileType.claimedBy(value);
    return claimed.isPresent() && claimed.get() == type
        ? this
        : new FileName(value + "." + type.extension());
  }

  /** The name as ASCII, for programs that know no other characters. */
  public String ascii() {
    var plain = Normalizer.normalize(value, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.replaceAll("[^A-Za-z0-9 ._()-]", "_");
  }

  @Override
  public String toString() {
    return value;
  }

  private static String shortened(String name) {
    if (bytes(name) <= LONGEST) {
      return name;
    }
    var dot = name.lastIndexOf('.');
    var extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
    var base = name.substring(0, name.length() - extension.length());
    while (bytes(base) + bytes(extension) > LONGEST) {
      base = base.substring(0, base.offsetByCodePoints(base.length(), -1));
    }
    return base.strip() + extension.toLowerCase(Locale.ROOT);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
