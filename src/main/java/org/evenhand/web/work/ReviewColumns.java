package org.evenhand.web.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evenhand.fairness.anonymisation.api.DocumentInReview;
import org.evenhand.fairness.anonymisation.api.DocumentInReview.Piece;
import org.evenhand.fairness.anonymisation.api.PassageInReview;
import org.evenhand.fairness.anonymisation.api.Standing;

/** A document side by side, as it came and as it would be released, one stretch of it at a time. */
final class ReviewColumns {
  /** About three printed pages. */
  private static final int LONGEST_PART = 8_000;

  private final DocumentInReview document;
  private final List<Integer> starts;

  ReviewColumns(DocumentInReview document) {
    this.document = document;
    this.starts = starts(document);
  }

  /** A part ends at a line end, and never inside a passage. */
  private static List<Integer> starts(DocumentInReview document) {
    var starts = new ArrayList<Integer>(List.of(0));
    var source = document.source();
    int at = LONGEST_PART;
    while (at < source.length()) {
      int end = source.lastIndexOf('\n', at);
      int from = end > starts.get(starts.size() - 1) ? end + 1 : at;
      for (var passage : document.passages()) {
        from = passage.start() < from && from < passage.end() ? passage.end() : from;
      }
      starts.add(from);
      at = from + LONGEST_PART;
    }
    return starts;
  }

  int parts() {
    return starts.size();
  }

  /** The part, from one, in which a place of the source is. */
  int partOf(int place) {
    int part = 1;
    while (part < starts.size() && starts.get(part) <= place) {
      part++;
    }
    return part;
  }

  private int from(int part) {
    return starts.get(part - 1);
  }

  private int to(int part) {
    return part < starts.size() ? starts.get(part) : document.source().length();
  }

  List<PassageInReview> passages(int part) {
    return document.passages().stream()
        .filter(passage -> passage.start() >= from(part) && passage.start() < to(part))
        .toList();
  }

  /**
   * As it came, with every passage marked.
   *
   * @param label what the mark of a passage says
   */
  List<List<Run>> source(int part, int chosen, Function<PassageInReview, String> label) {
    var runs = new ArrayList<Run>();
    int at = from(part);
    for (var passage : passages(part)) {
      runs.add(Run.plain(document.source().substring(at, passage.start())));
      runs.add(marked(passage, chosen, label));
      at = passage.end();
    }
    runs.add(Run.plain(document.source().substring(at, Math.max(at, to(part)))));
    return Lines.of(runs);
  }

  private static Run marked(
      PassageInReview passage, int chosen, Function<PassageInReview, String> label) {
    var style = style(passage) + (passage.start() == chosen ? " eh-mark--now" : "");
    return new Run(passage.words(), style, label.apply(passage), passage.start());
  }

  private static String style(PassageInReview passage) {
    if (passage.standing() == Standing.UNDECIDED) {
      return "eh-mark eh-mark--possible";
    }
    if (passage.standing() == Standing.LEFT_IN) {
      return "eh-mark eh-mark--keep";
    }
    if (passage.named() && !passage.ofTheRegistrant()) {
      return "eh-mark eh-mark--third";
    }
    boolean sign = !passage.characteristic().isEmpty() || !passage.replacement().startsWith("[");
    return sign ? "eh-mark eh-mark--proxy" : "eh-mark";
  }

  /** As it would be released; what is undecided is marked there too. */
  List<List<Run>> output(int part) {
    var runs = new ArrayList<Run>();
    for (var piece : document.output()) {
      if (piece.replaced()) {
        if (piece.from() >= from(part) && piece.from() < to(part)) {
          runs.add(replacement(piece));
        }
      } else {
        left(piece, part, runs);
      }
    }
    return Lines.of(runs);
  }

  private static Run replacement(Piece piece) {
    return new Run(piece.text(), piece.text().startsWith("[") ? "eh-alias" : "eh-edit", "", -1);
  }

  /** Text of the source that is not replaced, as far as it lies in the part. */
  private void left(Piece piece, int part, List<Run> runs) {
    int at = Math.max(piece.from(), from(part));
    int end = Math.min(piece.from() + piece.text().length(), to(part));
    for (var passage : document.passages()) {
      if (passage.standing() == Standing.UNDECIDED
          && passage.start() >= at
          && passage.end() <= end) {
        runs.add(Run.plain(document.source().substring(at, passage.start())));
        runs.add(new Run(passage.words(), "eh-mark eh-mark--possible", "", -1));
        at = passage.end();
      }
    }
    if (at < end) {
      runs.add(Run.plain(document.source().substring(at, end)));
    }
  }
}
