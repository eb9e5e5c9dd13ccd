package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for and against words telling something of the registrant, each sign by a name to
 * which {@code cue-weights} gives its weight.
 */
final class CueSigns {
  private final SignsOfWords ofWords;
  private final SignsOfClause ofClause;
  private final SignsOfPeople ofPeople;

  CueSigns(Scene scene, CueCandidates candidates) {
    var people = new People(scene);
    this.ofWords = new SignsOfWords(scene, candidates);
    this.ofClause = new SignsOfClause(scene, people);
    this.ofPeople = new SignsOfPeople(scene, people);
  }

  List<String> of(CueCandidate candidate) {
    var signs = new ArrayList<String>(32);
    signs.add("any");
    ofWords.of(candidate, signs);
    ofClause.of(candidate, signs);
    ofPeople.of(candidate, signs);
    return signs;
  }
}
