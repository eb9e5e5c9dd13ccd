package org.evenhand.journey;

import static org.evenhand.journey.Colleague.signsIn;

/** A concern on its way to those who anonymise it, with nothing remarkable. */
final class ToTriage {
  private ToTriage() {}

  static void comes(String reference) {
    try (var intake = signsIn("amara.okonjo")) {
      intake.opens("Acknowledge a concern", reference).confirms();
      intake
          .opens("Match the concern to the register", reference)
          .choosesTheFirst("who")
          .confirms();
      intake
          .opens("Screen a concern for immediate risk", reference)
          .chooses("level", "NONE_SEEN")
          .writes("reasons", "Nobody is affected now.")
          .confirms();
      intake
          .opens("Decide whether to accept the concern", reference)
          .chooses("outcome", "PROCEED")
          .writes("reasons", "It is about a registered person and about their practice.")
          .confirms();
    }
    try (var enquiries = signsIn("bethan.prothero")) {
      enquiries
          .opens("Make enquiries before triage", reference)
          .chooses("needed", "NOT_NEEDED")
          .confirms();
    }
  }
}
