package org.evenhand.fairness.anonymisation.release.render;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;

/**
 * What a released file says, in characters that show.
 *
 * @param title neutral
 */
public record FileText(String title, List<ReleasedPart> parts) {
  public FileText {
    title = Letters.seen(title);
    parts =
        parts.stream()
            .map(part -> new ReleasedPart(Letters.seen(part.title()), Letters.seen(part.text())))
            .toList();
  }

  /** Everything in reading order. */
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.title(title));
    for (var part : parts) {
      blocks.add(Block.heading(part.title()));
      blocks.addAll(Block.paragraphs(part.text()));
    }
    return blocks;
  }
}
