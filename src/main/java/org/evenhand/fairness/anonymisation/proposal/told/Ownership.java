package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Match;

/** Tells whose a cue is, from the clause, the sentence and the paragraph in which it stands. */
final class Ownership {
  private static final Set<String> PLURAL = Lists.words("plural-people");
  private static final Set<String> TREATING = Lists.words("treating");
  private final Scene scene;
  private final Words words;
  private final Passages passages;
  private final Map<Integer, Mention> byLast = new HashMap<>();
  private final Map<Integer, Mention> byFirst = new HashMap<>();

  Ownership(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.passages = scene.passages();
    scene.mentions().forEach(this::put);
    scene.pronouns().all().forEach(read -> put(read.mention()));
  }

  private void put(Mention mention) {
    byFirst.put(mention.from(), mention);
    byLast.put(mention.to() - 1, mention);
  }

  Holder of(Match match) {
    return possessor(match)
        .or(() -> described(match))
        .or(() -> Forms.holder(scene, match.hiddenFrom()))
        .or(() -> before(match))
        .or(() -> after(match))
        .orElseGet(() -> topic(match));
  }

  /** My, her, Okonkwo's: within the phrase or right before it. */
  private Optional<Holder> possessor(Match match) {
    for (int at = match.hiddenTo() - 1; at >= match.from() - 2 && at >= 0; at--) {
      boolean near = at >= match.from() || passages.sameSegment(at, match.from());
      if (near && words.is(at, "my")) {
        return Optional.of(voice(at));
      }
      var mention = byFirst.get(at);
      if (near && mention != null && mention.role() == Mention.Role.POSSESSOR) {
        return Optional.of(holder(mention));
      }
      if (near && words.is(at, "'s") && byLast.containsKey(at - 1)) {
        return Optional.of(holder(byLast.get(at - 1)));
      }
    }
    return Optional.empty();
  }

  private Holder voice(int at) {
    return scene.voices().isRegistrant(at) ? Holder.REGISTRANT : Holder.OTHER;
  }

  private Holder holder(Mention mention) {
    return scene.cast().isRegistrant(mention.person()) ? Holder.REGISTRANT : Holder.OTHER;
  }

  /** The Muslim mother, a Polish social worker, deaf people. */
  private Optional<Holder> described(Match match) {
    for (int at = match.hiddenTo();
        at < match.hiddenTo() + 4 && passages.sameSegment(match.hiddenFrom(), at);
        at++) {
      var mention = byFirst.get(at);
      if (mention != null && !Anaphors.isPronoun(words, at)) {
        return Optional.of(holder(mention));
      }
      if (words.in(at, PLURAL)) {
        return Optional.of(Holder.OTHER);
      }
      boolean goesOn =
          words.isWord(at) && !Verbs.isFinite(words.folded(at)) && !Clauses.parts(words, at)
              || words.is(at, "-");
      if (!goesOn) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subject of the clause; behind a verb of treating somebody, whom it treats. */
  private Optional<Holder> before(Match match) {
    Mention nearest = null;
    boolean treats = false;
    for (int at = match.from() - 1; passages.sameSegment(at, match.from()); at--) {
      treats |= words.in(at, TREATING);
      if (words.is(at, "i") || words.is(at, "i'm") || words.is(at, "we")) {
        return Optional.of(nearest != null && treats ? holder(nearest) : voice(at));
      }
      var mention = byLast.get(at);
      if (mention != null && mention.role() != Mention.Role.POSSESSOR) {
        if (mention.isSubject()) {
          return Optional.of(holder(treats && nearest != null ? nearest : mention));
        }
        nearest = nearest == null ? mention : nearest;
      }
    }
    return Optional.ofNullable(nearest).map(this::holder);
  }

  /** As a Muslim, she ... */
  private Optional<Holder> after(Match match) {
    for (int at = match.to(); passages.sameSegment(match.to() - 1, at); at++) {
      var mention = byFirst.get(at);
      if (mention != null && mention.role() != Mention.Role.POSSESSOR) {
        return Optional.of(holder(mention));
      }
      if (words.is(at, "i")) {
        return Optional.of(voice(at));
      }
    }
    return Optional.empty();
  }

  /** Whom the paragraph was about before. */
  private Holder topic(Match match) {
    for (int at = match.from() - 1;
        at >= 0 && passages.paragraph(at) == passages.paragraph(match.from());
        at--) {
      var mention = byLast.get(at);
      if (mention != null && mention.isSubject()) {
        return holder(mention) == Holder.OTHER ? Holder.OTHER : Holder.UNCLEAR;
      }
      if (words.is(at, "i")) {
        return voice(at);
      }
    }
    return Holder.UNCLEAR;
  }
}
