package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Set;

/** Whether a document speaks to the registrant: a letter of dismissal, sentencing remarks. */
final class Address {
  private static final Set<String> GREETINGS =
      Set.of("dear", "hi", "hello", "hiya", "hey", "morning");

  private Address() {}

  static boolean isToTheRegistrant(Scene scene) {
    var words = scene.words();
    for (var mention : scene.mentions()) {
      if (scene.cast().isRegistrant(mention.person())) {
        int before = mention.from() - 1;
        boolean greeted = words.in(before, GREETINGS) || words.in(before - 1, GREETINGS);
        boolean called = words.is(mention.to(), ",") && words.is(mention.to() + 1, "you");
        if (greeted || called) {
          return true;
        }
      }
    }
    return false;
  }
}
