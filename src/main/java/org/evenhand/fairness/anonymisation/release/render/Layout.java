package org.evenhand.fairness.anonymisation.release.render;

import java.util.ArrayList;
import java.util.List;

/** Where each line stands on pages of A4; lengths in points, counted from the foot of a page. */
final class Layout {
  static final float WIDTH = 595.28f;
  static final float HEIGHT = 841.89f;
  static final float MARGIN = 62;
  private static final float TOP = HEIGHT - MARGIN;
  private static final float LEADING = 1.4f;

  private final Typeface typeface;
  private final List<Sheet> sheets = new ArrayList<>();
  private float y;

  /** A line of the block with this number. */
  record Line(int block, String words, float size, float y) {}

  /** One page. */
  record Sheet(List<Line> lines) {}

  private Layout(Typeface typeface) {
    this.typeface = typeface;
    turn();
  }

  static List<Sheet> of(List<Block> blocks, Typeface typeface) {
    var layout = new Layout(typeface);
    for (var number = 0; number < blocks.size(); number++) {
      layout.put(number, blocks.get(number));
    }
    return layout.sheets;
  }

  private void put(int number, Block block) {
    var size = size(block.kind());
    if (y < TOP) {
      y -= before(block.kind());
    }
    if (y - linesKept(block.kind()) * size * LEADING < MARGIN) {
      turn();
    }
    for (var line : block.lines()) {
      for (var row : typeface.wrapped(typeface.shown(line), size, WIDTH - 2 * MARGIN)) {
        if (y - size * LEADING < MARGIN) {
          turn();
        }
        y -= size * LEADING;
        sheets.get(sheets.size() - 1).lines().add(new Line(number, row, size, y));
      }
    }
  }

  private void turn() {
    sheets.add(new Sheet(new ArrayList<>()));
    y = TOP;
  }

  private static float size(Block.Kind kind) {
    return switch (kind) {
      case TITLE -> 22;
      case HEADING -> 16;
      case PARAGRAPH -> 11.5f;
    };
  }

  private static float before(Block.Kind kind) {
    return switch (kind) {
      case TITLE -> 0;
      case HEADING -> 22;
      case PARAGRAPH -> 8;
    };
  }

  /** A heading does not stand alone at the foot of a page. */
  private static int linesKept(Block.Kind kind) {
    return kind == Block.Kind.PARAGRAPH ? 1 : 4;
  }
}
