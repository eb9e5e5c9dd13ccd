package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/** Hides what was filled in beside labels such as Ethnic origin. */
final class FormFields {
  private static final Map<String, Characteristic> LABELS = labels();
  private static final int LONGEST_VALUE = 16;
  private final Scene scene;
  private final Words words;

  FormFields(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  private static Map<String, Characteristic> labels() {
    var labels = new HashMap<String, Characteristic>();
    Lists.sections("told-labels")
        .forEach(
            (name, phrases) ->
                phrases.forEach(
                    phrase ->
                        labels.put(
                            phrase,
                            Characteristic.valueOf(
                                name.toUpperCase(java.util.Locale.ROOT).replace('-', '_')))));
    return Map.copyOf(labels);
  }

  List<Found> find() {
    var found = new ArrayList<Found>();
    int next = 0;
    for (int at = 0; at < words.count(); at = next) {
      var field = scene.passages().field(at);
      field.flatMap(this::judge).ifPresent(found::add);
      next =
          Math.max(at + 1, field.map(Passages.Field::valueTo).orElse(scene.passages().lineEnd(at)));
    }
    return found;
  }

  private Optional<Found> judge(Passages.Field field) {
    var characteristic = characteristic(words, field);
    boolean filled =
        field.valueTo() > field.valueFrom()
            && field.valueTo() - field.valueFrom() <= LONGEST_VALUE
            && !isNothing(field);
    if (characteristic == null || !filled) {
      return Optional.empty();
    }
    var holder = Forms.holder(scene, field.valueFrom()).orElse(Holder.UNCLEAR);
    return Optional.of(found(field, characteristic, holder));
  }

  private Found found(Passages.Field field, Characteristic characteristic, Holder holder) {
    boolean other = holder == Holder.OTHER;
    return new Found(
        words.start(field.valueFrom()),
        words.end(field.valueTo() - 1),
        Kind.CUE,
        other ? "" : scene.cast().registrant(),
        Optional.of(characteristic),
        other ? Action.KEEP : Action.HIDE,
        false,
        Evidence.CONTEXT,
        Neutral.wording(characteristic),
        "field '" + label(words, field) + "'");
  }

  /** What a field's label asks for; null when it is none. */
  static Characteristic characteristic(Words words, Passages.Field field) {
    return LABELS.get(label(words, field));
  }

  private static String label(Words words, Passages.Field field) {
    var label = new StringBuilder();
    for (int at = field.labelFrom(); at < field.labelTo(); at++) {
      if (words.isWord(at)) {
        label.append(label.length() > 0 ? " " : "").append(words.folded(at));
      }
    }
    return label
        .toString()
        .replaceFirst("^(registrant|social worker|sw|worker|subject|their|his|her|your) ", "");
  }

  private boolean isNothing(Passages.Field field) {
    return words.in(
        field.valueFrom(),
        java.util.Set.of("none", "no", "n", "nil", "unknown", "not", "blank", "-", "answer"));
  }
}
