package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.List;
import java.util.Set;

/** Signs that lie in who is spoken of around the words, and who speaks. */
final class SignsOfPeople {
  private static final Set<String> WORK = Lists.words("work");
  private static final WordClass LEARNING = WordClass.named("qualify");
  private static final int NEAR = 6;
  private static final int FAR = 10;
  private static final int BACK = 40;
  private final Scene scene;
  private final Words words;
  private final Passages passages;
  private final People people;
  private final Quotes quotes;

  SignsOfPeople(Scene scene, People people) {
    this.scene = scene;
    this.words = scene.words();
    this.passages = scene.passages();
    this.people = people;
    this.quotes = new Quotes(scene);
  }

  void of(CueCandidate candidate, List<String> signs) {
    people(candidate, signs);
    sentence(candidate, signs);
    spoken(candidate, signs);
  }

  /** Who is spoken of last before it in its sentence, and first behind it. */
  private void people(CueCandidate candidate, List<String> signs) {
    int from = candidate.from();
    Mention before = null;
    for (int at = from - 1; before == null && passages.sameSegment(at, from); at--) {
      var mention = people.ending(at);
      before = mention != null && mention.to() <= from ? mention : null;
    }
    if (before == null) {
      signs.add("nobody before");
    } else {
      boolean subject = before.isSubject();
      signs.add(
          isRegistrant(before)
              ? (subject ? "registrant before as subject" : "registrant before")
              : (subject ? "other before as subject" : "other before"));
      int distance = from - before.to();
      signs.add(distance < 4 ? "person near" : distance < FAR ? "person not far" : "person far");
    }
    for (int at = candidate.to(); at < candidate.to() + 4 && passages.sameSegment(from, at); at++) {
      var mention = people.beginning(at);
      if (mention != null) {
        signs.add(isRegistrant(mention) ? "registrant behind" : "other behind");
        return;
      }
    }
  }

  private void sentence(CueCandidate candidate, List<String> signs) {
    int from = candidate.from();
    boolean registrant = false;
    boolean others = false;
    boolean work = false;
    int first = from;
    while (passages.sameSegment(first - 1, from)) {
      first--;
    }
    for (int at = first; passages.sameSegment(at, from); at++) {
      var mention = people.beginning(at);
      registrant |= mention != null && isRegistrant(mention);
      others |= mention != null && !isRegistrant(mention);
      work |= Math.abs(at - from) < NEAR && words.in(at, WORK);
    }
    signs.add(
        registrant
            ? (others ? "sentence of both" : "sentence of registrant")
            : (others ? "sentence of others" : "sentence of nobody"));
    if (work) {
      signs.add(candidate.isPhrase() ? "work about phrase" : "work about word");
    }
    for (int at = first - 1; at >= 0 && at > first - BACK; at--) {
      var mention = people.ending(at);
      if (mention != null && mention.isSubject()) {
        signs.add(isRegistrant(mention) ? "after registrant" : "after other");
        return;
      }
    }
  }

  private void spoken(CueCandidate candidate, List<String> signs) {
    int from = candidate.from();
    if (quotes.isWithin(from)) {
      var speaker = quotes.speaker(from);
      signs.add(
          speaker == null
              ? "quoted"
              : scene.cast().isRegistrant(speaker) ? "said by registrant" : "said by other");
    }
    if (scene.voices().isRegistrant(from)) {
      signs.add("registrant's voice");
    }
    if (people.isAddressed(from)) {
      signs.add("addressed");
    }
    if (passages.field(from).isPresent()) {
      signs.add("field");
    }
    for (int at = from - NEAR; at < from; at++) {
      if (passages.sameSegment(at, from) && LEARNING.match(words, at) > 0) {
        signs.add("learning before");
        return;
      }
    }
  }

  private boolean isRegistrant(Mention mention) {
    return scene.cast().isRegistrant(mention.person());
  }
}
