package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Strength;
import org.evenhand.fairness.anonymisation.proposal.told.PronounsRead.Read;

/**
 * Finds words that tell a characteristic, weighs whether they tell it of the registrant, and hides
 * them where that is likely enough. What is less likely is left for a person to look at.
 */
final class CuesOfTheRegistrant {
  private static final double HIDE = 0.3;

  /** Of what seems to be somebody else's. */
  private static final double HIDE_OTHERS = 0.5;

  /** Of a word that only patterns name, which says less by itself. */
  private static final double HIDE_ALONE = 0.6;

  private static final double SURE = 0.75;
  private static final double POSSIBLE = 0.15;
  private static final Set<String> MODIFIERS = Lists.words("telling-modifiers");
  private static final int WIDEST = 2;
  private final Scene scene;
  private final CueCandidates candidates;
  private final CueSigns signs;
  private final Allegation allegation;
  private final Idioms idioms;
  private final BitSet withPeople;

  CuesOfTheRegistrant(Scene scene) {
    this.scene = scene;
    this.candidates = new CueCandidates(scene);
    this.signs = new CueSigns(scene, candidates);
    this.allegation = new Allegation(scene);
    this.idioms = new Idioms(scene.words());
    this.withPeople = paragraphsWithPeople(scene);
  }

  List<Found> find() {
    var found = new ArrayList<Found>();
    for (var candidate : candidates.all()) {
      judge(candidate).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Found> judge(CueCandidate candidate) {
    double chance = chance(candidate);
    if (chance < POSSIBLE || idioms.cover(candidate.from(), candidate.to())) {
      return Optional.empty();
    }
    var kept = allegation.why(candidate);
    if (kept.isPresent()) {
      return Optional.of(as(candidate, Action.KEEP, kept.get()).unsure());
    }
    if (chance < enough(candidate)) {
      return Optional.of(as(candidate, Action.POSSIBLE, "of the registrant, perhaps").unsure());
    }
    if (candidates.isPlainlyOthers(candidate)) {
      return Optional.of(as(candidate, Action.KEEP, "of somebody else"));
    }
    int from = widenedFrom(candidate.from());
    int to = widenedTo(candidate.to());
    var hidden = found(candidate, from, to, Action.HIDE, "of the registrant");
    return Optional.of(chance < SURE ? hidden.unsure() : hidden);
  }

  private static double enough(CueCandidate candidate) {
    if (candidate.list().equals(CueWords.OF_PATTERNS)) {
      return HIDE_ALONE;
    }
    boolean others = candidate.holder() == Holder.OTHER;
    boolean slur = candidate.match().pattern().strength() == Strength.SLUR;
    if (slur && (others || candidate.holder() == Holder.UNCLEAR)) {
      return HIDE_ALONE;
    }
    return others ? HIDE_OTHERS : HIDE;
  }

  private double chance(CueCandidate candidate) {
    var strength = candidate.match().pattern().strength();
    if (strength == Strength.REGISTRANT) {
      return 1;
    }
    boolean single = candidate.to() == candidate.from() + 1;
    var word = single ? scene.words().folded(candidate.from()) : "";
    double weighed = CueWeights.ours().chance(candidate.holder(), signs.of(candidate), word);
    return isPlain(candidate, strength) ? Math.max(HIDE, weighed) : weighed;
  }

  /** A plain phrase, of the registrant or of nobody else who is spoken of near it. */
  private boolean isPlain(CueCandidate candidate, Strength strength) {
    boolean plain = strength == Strength.STRONG || strength == Strength.CONDITION;
    return plain
        && (candidate.holder() == Holder.REGISTRANT
            || candidate.holder() == Holder.UNCLEAR && isNobodyAround(candidate.from()));
  }

  /** Nobody to whom it could belong but the one whom the whole is about. */
  private boolean isNobodyAround(int at) {
    return !withPeople.get(scene.passages().paragraph(at));
  }

  private static BitSet paragraphsWithPeople(Scene scene) {
    var paragraphs = new BitSet();
    Stream.concat(scene.mentions().stream(), scene.pronouns().all().stream().map(Read::mention))
        .forEach(mention -> paragraphs.set(scene.passages().paragraph(mention.from())));
    return paragraphs;
  }

  private Found as(CueCandidate candidate, Action action, String why) {
    return found(candidate, candidate.from(), candidate.to(), action, why);
  }

  /** With what stands before it and tells as much: newly arrived, strict Baptist. */
  private int widenedFrom(int hiddenFrom) {
    int from = hiddenFrom;
    while (from > hiddenFrom - WIDEST
        && scene.words().in(from - 1, MODIFIERS)
        && scene.passages().sameSegment(from - 1, hiddenFrom)) {
      from--;
    }
    return from;
  }

  /** The wife's: with the sign that it is hers. */
  private int widenedTo(int hiddenTo) {
    int to = scene.words().is(hiddenTo, "'s") ? hiddenTo + 1 : hiddenTo;
    return scene.words().isWord(to) ? to : hiddenTo;
  }

  private Found found(CueCandidate candidate, int from, int to, Action action, String why) {
    var pattern = candidate.match().pattern();
    var by = candidate.isPhrase() ? pattern.toString() : candidate.list();
    return new Found(
        scene.words().start(from),
        scene.words().end(to - 1),
        Kind.CUE,
        action != Action.KEEP ? scene.cast().registrant() : "",
        Optional.of(pattern.characteristic()),
        action,
        false,
        Evidence.LEXICON,
        pattern.replacement(),
        "cue '" + by + "' " + why);
  }
}
