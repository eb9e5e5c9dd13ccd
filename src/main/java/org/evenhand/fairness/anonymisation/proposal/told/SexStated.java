package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Optional;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;

/**
 * In which sex a document speaks of the registrant because it states it: in a field of a form, or
 * as the police do behind a name ({@code QUILL, Ada, F, IC1}).
 */
final class SexStated {
  private static final Set<String> FEMALE = Set.of("f", "female", "woman");
  private static final Set<String> MALE = Set.of("m", "male", "man");
  private static final int WEIGHT = 5;
  private static final int FAR = 12;
  private final Scene scene;
  private final Words words;

  private SexStated(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Tells the cast of the document. */
  static void learn(Scene scene) {
    var stated = new SexStated(scene);
    for (int at = 0; at < stated.words.count(); at++) {
      stated.at(at).ifPresent(sex -> scene.cast().spokenOf(scene.cast().registrant(), sex, WEIGHT));
    }
  }

  private Optional<Sex> at(int word) {
    var sex = words.in(word, FEMALE) ? Sex.FEMALE : words.in(word, MALE) ? Sex.MALE : Sex.UNKNOWN;
    boolean stated = sex != Sex.UNKNOWN && (isField(word) || isBehindTheName(word));
    return stated ? Optional.of(sex) : Optional.empty();
  }

  private boolean isField(int word) {
    var field = scene.passages().field(word).filter(each -> each.valueFrom() == word);
    return field.isPresent()
        && FormFields.characteristic(words, field.get()) == Characteristic.SEX
        && Forms.holder(scene, word).filter(Holder.REGISTRANT::equals).isPresent();
  }

  /** One capital between signs, on the line of the registrant's name. */
  private boolean isBehindTheName(int word) {
    boolean apart =
        words.text(word).length() == 1
            && Character.isUpperCase(words.text(word).charAt(0))
            && isSign(word - 1)
            && isSign(word + 1);
    int line = scene.passages().lineStart(word);
    for (int at = word - 1; apart && at >= line && at > word - FAR; at--) {
      var mention = scene.mentionAt(at);
      if (mention != null) {
        return scene.cast().isRegistrant(mention.person());
      }
    }
    return false;
  }

  private boolean isSign(int at) {
    return words.is(at, ",") || words.is(at, "|") || words.is(at, "/") || words.is(at, ";");
  }
}
