package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;
import static org.evenhand.journey.Regulator.day;

/** The stretches that most cases go: receipt, blind triage, investigation; and publication. */
final class TheUsualWay {
  private TheUsualWay() {}

  /** The concern is acknowledged, matched, screened and accepted. */
  static void throughReceipt(String reference) {
    try (var intake = signsIn("amara.okonjo")) {
      intake.opens("Acknowledge a concern", reference).confirms();
      intake
          .opens("Match the concern to the register", reference)
          .choosesTheFirst("who")
          .confirms();
      intake
          .opens("Screen a concern for immediate risk", reference)
          .chooses("level", "NONE_SEEN")
          .writes("reasons", "The family has moved and nobody else is affected.")
          .confirms();
      intake
          .opens("Decide whether to accept the concern", reference)
          .chooses("outcome", "PROCEED")
          .writes("reasons", "It is about a registered person and about their practice.")
          .confirms();
    }
  }

  /** No enquiries are needed, and the case waits for those who anonymise it. */
  static void throughEnquiries(String reference) {
    try (var enquiries = signsIn("bethan.prothero")) {
      enquiries
          .opens("Make enquiries before triage", reference)
          .chooses("needed", "NOT_NEEDED")
          .confirms();
    }
  }

  /** The file is masked, released by a second person, and a third decides to investigate. */
  static void throughTriage(String reference, String familyName) {
    throughEnquiries(reference);
    try (var redaction = signsIn("niamh.garrity")) {
      redaction.opens("Prepare the anonymised file", reference).looksAtTheDocuments().confirms();
    }
    try (var triage = signsIn("grace.mwangura")) {
      triage.opensTheNewest("Decide triage on the anonymised file");
      assertThat(triage.page().content()).doesNotContain(reference).doesNotContain(familyName);
      triage
          .chooses("seriousness", "HIGH")
          .chooses("evidence", "LIKELY")
          .chooses("pattern", "REPEATED")
          .chooses("putRight", "NOTHING")
          .chooses("outcome", "INVESTIGATE")
          .writes("reasons", "The log would show eleven openings over eight weeks.")
          .confirms();
    }
  }

  /** The case is investigated, answered, and sent to the case examiners. */
  static void throughInvestigation(String reference) {
    try (var investigator = signsIn("ines.carvalheira")) {
      investigator
          .opens("Tell the social worker that an investigation has begun", reference)
          .confirms();
      investigator
          .opens("Plan the investigation", reference)
          .writes("plan", "Ask the employer for the access log.")
          .writes("plannedEnd", day(60))
          .confirms();
      investigator
          .opens("Say that the evidence is complete", reference)
          .writes("evidence", "Access log, 3 pages. Statement of the team manager.")
          .writes("requests", "2")
          .confirms();
      investigator
          .opens("Draft the allegations", reference)
          .writes("text.1", "Opened records without a work reason, January to March 2026")
          .picks("ground.1", "misconduct")
          .picks("category.1", "Record keeping")
          .confirms();
    }
    try (var lead = signsIn("harpreet.dhaliwar")) {
      lead.opens("Agree the allegations", reference).chooses("verdict", "AGREE").confirms();
    }
    try (var investigator = signsIn("ines.carvalheira")) {
      investigator
          .opens("Disclose the report and the evidence", reference)
          .writes("report", "The log shows eleven openings. No work reason was found.")
          .confirms();
      investigator
          .opens("Record the social worker's response", reference)
          .chooses("answered", "RECEIVED")
          .writes("response", "I only wanted to know that he was safe.")
          .chooses("represented", "YES")
          .confirms();
    }
    try (var lead = signsIn("harpreet.dhaliwar")) {
      lead.opens("Send the case on from investigation", reference)
          .chooses("next", "TO_EXAMINERS")
          .writes("reasons", "The evidence is complete and the response is in.")
          .confirms();
    }
  }

  /** What the public may read is written by one and approved by another. */
  static void throughPublication(String reference, String title, String text) {
    try (var first = signsIn("zainab.altamiri")) {
      first
          .opens("Prepare what is published", reference)
          .chooses("publish", "PUBLISH")
          .writes("title", title)
          .writes("publicText", text)
          .confirms();
    }
    try (var second = signsIn("pauline.hathersage")) {
      second.opens("Approve what is published", reference).chooses("verdict", "APPROVE").confirms();
    }
  }
}
