package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;

/** Who is spoken of where, and whether what is told of them tells of the registrant. */
final class People {
  private static final Set<String> KIN = Lists.words("kin");
  private static final Set<Characteristic> SHARED_BY_KIN =
      EnumSet.of(
          Characteristic.ETHNICITY,
          Characteristic.NATIONALITY,
          Characteristic.RELIGION,
          Characteristic.LANGUAGE,
          Characteristic.PREGNANCY,
          Characteristic.MARITAL);
  private final Scene scene;
  private final Quotes quotes;
  private final boolean addressed;
  private final Mention[] byFirst;
  private final Mention[] byLast;
  private final Set<String> kin = new HashSet<>();

  People(Scene scene) {
    this.scene = scene;
    this.quotes = new Quotes(scene);
    this.addressed = Address.isToTheRegistrant(scene);
    this.byFirst = new Mention[scene.words().count()];
    this.byLast = new Mention[scene.words().count()];
    scene.mentions().forEach(this::put);
    scene.pronouns().all().forEach(read -> put(read.mention()));
    scene.mentions().stream().filter(this::isKin).forEach(each -> kin.add(each.person()));
  }

  private void put(Mention mention) {
    byFirst[mention.from()] = mention;
    byLast[mention.to() - 1] = mention;
  }

  Mention beginning(int at) {
    return scene.words().has(at) ? byFirst[at] : null;
  }

  Mention ending(int at) {
    return scene.words().has(at) ? byLast[at] : null;
  }

  /** Her husband, my brother: a relative whom the registrant is said to have. */
  private boolean isKin(Mention mention) {
    boolean relative =
        KIN.contains(scene.words().folded(mention.to() - 1))
            || KIN.contains(scene.words().between(mention.from(), mention.to()));
    if (!relative) {
      return false;
    }
    int before = mention.from() - 1;
    if (scene.words().is(before, "my")) {
      return voice(before) == Holder.REGISTRANT;
    }
    var possessor = ending(scene.words().is(before, "'s") ? before - 1 : before);
    return possessor != null
        && possessor.role() == Mention.Role.POSSESSOR
        && scene.cast().isRegistrant(possessor.person());
  }

  /** What is told of a relative's origin or faith is told of the registrant too. */
  Holder holder(Mention mention, Characteristic characteristic) {
    if (scene.cast().isRegistrant(mention.person())) {
      return Holder.REGISTRANT;
    }
    if (isOpen(mention)) {
      return Holder.UNCLEAR;
    }
    boolean shared = kin.contains(mention.person()) && SHARED_BY_KIN.contains(characteristic);
    return shared ? Holder.LIKELY : Holder.OTHER;
  }

  /** A pronoun that nearly was read as the registrant's. */
  private boolean isOpen(Mention mention) {
    var read = scene.pronouns().byWord().get(mention.from());
    boolean other = read != null && read.mention() == mention && !read.sure();
    return other && scene.cast().sex(scene.cast().registrant()).mayBe(mention.sex());
  }

  /** Whose what somebody says of themselves at a word is. */
  Holder voice(int at) {
    var speaker = quotes.speaker(at);
    boolean registrant =
        speaker == null ? scene.voices().isRegistrant(at) : scene.cast().isRegistrant(speaker);
    return registrant ? Holder.REGISTRANT : Holder.OTHER;
  }

  /** Whether you is the registrant at a word. */
  boolean isAddressed(int at) {
    return addressed && quotes.speaker(at) == null && !scene.voices().isRegistrant(at);
  }

  /** Whether a word is in the registrant's own direct speech. */
  boolean isSaidByTheRegistrant(int at) {
    return at >= 0 && scene.cast().isRegistrant(quotes.speaker(at));
  }
}
