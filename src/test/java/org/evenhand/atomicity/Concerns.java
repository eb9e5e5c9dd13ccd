package org.evenhand.atomicity;

import org.evenhand.casefile.api.Answers;

/** What is answered on the shortest way from a concern to its end. */
final class Concerns {
  private Concerns() {}

  /** About somebody who is on no register. */
  static Answers ofAStranger() {
    return Answers.NONE
        .with("danger", "NO")
        .with("workerName", "Marian Castellane")
        .with("what", "She opened the records of a family not on her caseload.")
        .with("raisedFirst", "NOT_KNOWN")
        .with("still", "NO")
        .with("yourName", "Dana Holroyd")
        .with("yourEmail", "dana@example.org");
  }

  static Answers notOnTheRegister() {
    return Answers.NONE.with("who", "NOT_ON_REGISTER");
  }

  static Answers noRisk() {
    return Answers.NONE.with("level", "NONE_SEEN").with("reasons", "Nobody else is affected.");
  }

  /** The decision DP-01, after which the case is closed. */
  static Answers notForUs() {
    return Answers.NONE
        .with("outcome", "NOT_FOR_US")
        .with("signpost", "NONE")
        .with("reasons", "Nobody of that name is registered.")
        .with("send", "NOBODY_TO_TELL")
        .with("why", "They gave no address.");
  }
}
