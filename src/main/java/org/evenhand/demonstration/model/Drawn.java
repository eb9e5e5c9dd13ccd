package org.evenhand.demonstration.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Draws people by weight, however many there are. */
final class Drawn {
  private final List<Registrant> people;
  private final double[] upTo;

  Drawn(List<Registrant> people, ToDoubleFunction<Registrant> weight) {
    this.people = people;
    this.upTo = new double[people.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight.applyAsDouble(people.get(i));
      upTo[i] = sum;
    }
  }

  Registrant one(Dice dice) {
    var at = Arrays.binarySearch(upTo, dice.share() * upTo[upTo.length - 1]);
    return people.get(Math.min(people.size() - 1, at < 0 ? -at - 1 : at));
  }
}
