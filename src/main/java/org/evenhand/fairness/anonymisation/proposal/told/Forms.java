package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Optional;
import java.util.Set;

/** Whose a form's field is: the person whom its label or the nearest heading above names. */
final class Forms {
  private static final Set<String> NAME_LABELS =
      Set.of("name", "names", "surname", "forename", "forenames", "re", "worker", "about");
  private static final int LONGEST_VALUE = 14;
  private static final int LONGEST_HEADING = 9;
  private static final int LINES_ABOVE = 14;

  private Forms() {}

  static Optional<Holder> holder(Scene scene, int at) {
    var passages = scene.passages();
    var field = passages.field(at);
    if (field.isEmpty() || passages.isMailHead(field.get()) || at < field.get().valueFrom()) {
      return Optional.empty();
    }
    if (field.get().valueTo() - field.get().valueFrom() > LONGEST_VALUE) {
      return Optional.empty();
    }
    int line = field.get().labelFrom();
    for (int lines = 0; lines < LINES_ABOVE && line >= 0; lines++) {
      var person = person(scene, line);
      if (person.isPresent()) {
        return person;
      }
      line = passages.lineStart(line) - 1;
    }
    return Optional.of(Holder.REGISTRANT);
  }

  /** Whom a line names in its label, or as a heading. */
  private static Optional<Holder> person(Scene scene, int at) {
    var passages = scene.passages();
    int from = passages.lineStart(at);
    int end = passages.lineEnd(at);
    var field = passages.field(at);
    if (field.isEmpty() && end - from > LONGEST_HEADING) {
      return Optional.empty();
    }
    int to = field.map(Passages.Field::labelTo).orElse(end);
    for (int i = from; i < to; i++) {
      var seen = PeopleNouns.at(scene.words(), i);
      if (seen != null) {
        return Optional.of(seen.noun().registrant() ? Holder.REGISTRANT : Holder.OTHER);
      }
    }
    return field.isEmpty() || isNameLabel(scene.words(), from, to)
        ? named(scene, field.map(Passages.Field::valueFrom).orElse(from), end, field.isEmpty())
        : Optional.empty();
  }

  private static boolean isNameLabel(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.in(at, NAME_LABELS)) {
        return true;
      }
    }
    return false;
  }

  /** A heading must be the name alone. */
  private static Optional<Holder> named(Scene scene, int from, int end, boolean heading) {
    var mention = scene.mentionAt(from);
    boolean names =
        mention != null
            && !mention.person().startsWith("noun:")
            && (!heading || mention.to() >= end - 1);
    if (!names) {
      return Optional.empty();
    }
    boolean registrant = scene.cast().isRegistrant(mention.person());
    return Optional.of(registrant ? Holder.REGISTRANT : Holder.OTHER);
  }
}
