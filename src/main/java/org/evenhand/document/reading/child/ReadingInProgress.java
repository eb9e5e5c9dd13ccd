package org.evenhand.document.reading.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.document.api.DocumentText;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Inside;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.api.TextBlock;
import org.evenhand.document.api.TextBlock.Kind;
import org.evenhand.document.api.TextBlock.Place;
import org.evenhand.document.reading.Reading;
import org.evenhand.document.reading.ReadingLimits;

/** Gathers what a format reader finds, and stops it when that is enough. */
final class ReadingInProgress {
  private static final int FIELDS = 200;
  private static final int FIELD_LENGTH = 1_000;
  private static final int BLOCKS = 200_000;

  private final ReadingLimits limits;
  private final Path folder;
  private final long stopAt;
  private final StringBuilder text = new StringBuilder();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Set<Finding> findings = EnumSet.noneOf(Finding.class);
  private final List<Inside> insides = new ArrayList<>();
  private final List<Reading.Part> parts = new ArrayList<>();
  private final List<Path> partFiles = new ArrayList<>();
  private long partBytes;
  private long insideUnits;
  private boolean full;

  ReadingInProgress(ReadingLimits limits, Path folder) {
    this.limits = limits;
    this.folder = folder;
    this.stopAt = System.nanoTime() + limits.time().toNanos() / 4 * 3;
  }

  ReadingLimits limits() {
    return limits;
  }

  /** An empty folder of this reading's own, gone when it ends. */
  Path folder() {
    return folder;
  }

  void found(Finding finding) {
    findings.add(finding);
  }

  /** Adds a block on a line of its own; nothing when it is blank. */
  void add(Kind kind, String words, Place place) {
    var tidy = tidied(words).strip();
    if (tidy.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    var start = text.length();
    append(tidy);
    note(kind, start, place);
    endIfFull();
  }

  void add(Kind kind, String words) {
    add(kind, words, Place.UNKNOWN);
  }

  /** Takes a text as it is; its paragraphs, separated by empty lines, become the blocks. */
  void addAsTyped(String typed) {
    var offset = text.length();
    append(tidied(typed));
    var kinds = new PlainParagraphs();
    for (var paragraph : kinds.of(text.substring(offset))) {
      blocks.add(
          new TextBlock(
              paragraph.kind(),
              offset + paragraph.start(),
              offset + paragraph.end(),
              Place.UNKNOWN));
    }
    endIfFull();
  }

  /** Adds what a person typed into a message, after what is there already. */
  void addMessage(String typed) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    addAsTyped(typed.strip());
  }

  void field(String name, String value) {
    var tidy = tidied(value == null ? "" : value).strip();
    if (tidy.isEmpty() || fields.size() >= FIELDS) {
      return;
    }
    var cut = start(tidy, FIELD_LENGTH);
    fields.merge(name, cut, (one, other) -> one.contains(other) ? one : one + "; " + other);
  }

  /** Adds words that stand in the file and that nobody reads. */
  void inside(String place, String words) {
    var tidy = tidied(words).strip();
    if (tidy.isEmpty()) {
      return;
    }
    goOn();
    insideUnits += tidy.length() + place.length();
    if (insides.size() >= BLOCKS || insideUnits > limits.textUnits()) {
      found(Finding.TEXT_CUT);
      throw new EnoughRead();
    }
    insides.add(new Inside(place, tidy));
  }

  /** Keeps a file that came with a message, for the parent to take. */
  void part(String name, InputStream content) throws IOException {
    if (parts.size() >= limits.attachments()) {
      found(Finding.ATTACHMENTS_LEFT_OUT);
      return;
    }
    var file = folder.resolve("part-" + parts.size());
    try (var out = Files.newOutputStream(file)) {
      partBytes += copy(content, out);
    }
    parts.add(new Reading.Part(tidied(name).strip(), Files.size(file)));
    partFiles.add(file);
    found(Finding.ATTACHMENTS);
  }

  /** Fails when the time for reading is up; for loops that add nothing for long. */
  void goOn() {
    if (System.nanoTime() - stopAt > 0) {
      found(Finding.TEXT_CUT);
      throw new EnoughRead();
    }
  }

  List<Path> partFiles() {
    return partFiles;
  }

  Reading finish(FileType type) {
    if (blocks.isEmpty()) {
      found(Finding.NO_TEXT);
    }
    var read = new DocumentText(text.toString(), blocks, fields, findings);
    return new Reading(type, null, read, parts, insides);
  }

  private long copy(InputStream content, java.io.OutputStream out) throws IOException {
    var buffer = new byte[64 * 1024];
    long copied = 0;
    int got;
    while ((got = content.read(buffer)) >= 0) {
      goOn();
      copied += got;
      if (partBytes + copied > limits.expandedBytes()) {
        throw new Refused(Refusal.EXPANDS_TOO_FAR);
      }
      out.write(buffer, 0, got);
    }
    return copied;
  }

  private void append(String words) {
    goOn();
    var room = Math.max(0, limits.textUnits() - text.length());
    full = words.length() > room || blocks.size() >= BLOCKS;
    text.append(full ? start(words, room) : words);
  }

  private void endIfFull() {
    if (full) {
      found(Finding.TEXT_CUT);
      throw new EnoughRead();
    }
  }

  /** At most so many units of a text, without half a character at the end. */
  private static String start(String words, int units) {
    var end = Math.min(units, words.length());
    var half = end > 0 && Character.isHighSurrogate(words.charAt(end - 1));
    return words.substring(0, half ? end - 1 : end);
  }

  private void note(Kind kind, int start, Place place) {
    blocks.add(new TextBlock(kind, start, text.length(), place));
    switch (kind) {
      case COMMENT -> found(Finding.COMMENTS);
      case DELETED -> found(Finding.TRACKED_CHANGES);
      case HIDDEN -> found(Finding.HIDDEN_TEXT);
      default -> {}
    }
  }

  /** Line ends as one, and no control characters that no text needs. */
  private static String tidied(String words) {
    var clean = new StringBuilder(words.length());
    for (var i = 0; i < words.length(); i++) {
      var c = words.charAt(i);
      if (c == '\r') {
        var endsWithFeed = i + 1 < words.length() && words.charAt(i + 1) == '\n';
        clean.append(endsWithFeed ? "" : "\n");
      } else if (c == '\n' || c == '\t' || c >= ' ' && c != 0x7f && c != 0xfffe && c != 0xffff) {
        clean.append(loneSurrogate(words, i) ? '\ufffd' : c);
      }
    }
    return clean.toString();
  }

  private static boolean loneSurrogate(String words, int i) {
    var c = words.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= words.length() || !Character.isLowSurrogate(words.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1)));
  }
}
