package org.evenhand.fairness.anonymisation.release.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One heading or paragraph; its lines are as they were typed. */
record Block(Kind kind, List<String> lines) {
  enum Kind {
    TITLE("H1"),
    HEADING("H2"),
    PARAGRAPH("P");

    private final String tag;

    Kind(String tag) {
      this.tag = tag;
    }

    /** The type of its structure element (ISO 32000-1, 14.8.4.3). */
    String tag() {
      return tag;
    }
  }

  static Block heading(String words) {
    return new Block(Kind.HEADING, List.of(words));
  }

  static Block title(String words) {
    return new Block(Kind.TITLE, List.of(words));
  }

  /** The paragraphs of a text, which are parted by empty lines. */
  static List<Block> paragraphs(String text) {
    var blocks = new ArrayList<Block>();
    for (var paragraph : text.strip().split("\\R[ \\t]*(?:\\R[ \\t]*)+")) {
      var lines = Arrays.stream(paragraph.split("\\R")).map(String::stripTrailing).toList();
      if (!paragraph.isBlank()) {
        blocks.add(new Block(Kind.PARAGRAPH, lines));
      }
    }
    return blocks;
  }
}
