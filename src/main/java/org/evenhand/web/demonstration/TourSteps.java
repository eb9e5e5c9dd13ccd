package org.evenhand.web.demonstration;

import static org.evenhand.web.demonstration.TourAct.clock;
import static org.evenhand.web.demonstration.TourAct.interimOrder;
import static org.evenhand.web.demonstration.TourAct.order;
import static org.evenhand.web.demonstration.TourAct.page;
import static org.evenhand.web.demonstration.TourAct.pageAs;
import static org.evenhand.web.demonstration.TourAct.task;

import java.util.List;
import java.util.Optional;

/**
 * The tour, in the order in which a concern travels. This is the one place to add a step; its words
 * go to {@code messages/tour.properties}, and a test says when one is missing.
 */
public final class TourSteps {
  private static final List<TourStep> ALL =
      List.of(
          new TourStep(
              "concern", page("concern", "/concern"), page("employer", "/concern/employer")),
          new TourStep(
              "receipt",
              task(
                  "receipt",
                  "amara.okonjo",
                  "acknowledgeConcern",
                  "identifyRegistrant",
                  "screenRisk",
                  "acceptConcern")),
          new TourStep(
              "masking",
              task("enquiries", "bethan.prothero", "gatherEnquiries"),
              task("masking", "niamh.garrity", "prepareRedactedFile"),
              task("release", "arjun.wadhwani", "releaseRedactedFile")),
          new TourStep("triage", task("triage", "grace.mwangura", "decideTriage")),
          new TourStep(
              "investigation",
              task(
                  "investigate",
                  "ines.carvalheira",
                  "notifySocialWorker",
                  "planInvestigation",
                  "gatherEvidence",
                  "draftAllegations",
                  "discloseReport",
                  "recordResponse"),
              task("agree", "harpreet.dhaliwar", "agreeAllegations", "concludeInvestigation")),
          new TourStep(
              "examiners",
              task("allocate", "miriam.abelsohn", "allocateExaminers"),
              task("lay", "mehwish.siddiqa", "giveLayView", "agreeExaminersDecision"),
              task(
                  "professional",
                  "chiamaka.ezenwaka",
                  "giveProfessionalView",
                  "confirmExaminersDecision")),
          new TourStep(
              "hearing",
              task(
                  "list",
                  "miriam.abelsohn",
                  "giveDirections",
                  "listHearing",
                  "empanelPanel",
                  "confirmReadiness"),
              task("notice", "leila.farahzad", "serveHearingNotice", "announceDecision"),
              clock("hearing", 40),
              task(
                  "hear",
                  "eleanor.thistlewood",
                  "openHearing",
                  "findFacts",
                  "findGround",
                  "findImpairment",
                  "decideSanction",
                  "decideInterimOrderOnSanction")),
          new TourStep(
              "publication",
              task("prepare", "zainab.altamiri", "preparePublication"),
              task("approve", "pauline.hathersage", "approvePublication"),
              page("published", "/published")),
          new TourStep(
              "interim",
              pageAs("board", "harpreet.dhaliwar", "/interim-orders"),
              clock("month", 28),
              pageAs("told", "ruth.fairbrother", "/work/told"),
              interimOrder("pressing", "harpreet.dhaliwar")),
          new TourStep(
              "order",
              clock("appeal", 35),
              order("inForce", "precious.chikwanda"),
              clock("year", 320),
              task("review", "miriam.abelsohn", "listOrderReview")),
          new TourStep("log")
              .typing(
                  "deploy/evenhand log export --out my-copy",
                  "deploy/evenhand log verify my-copy"));

  private TourSteps() {}

  public static List<TourStep> all() {
    return ALL;
  }

  /** The act with this name; names are unique over all steps. */
  static Optional<TourAct> act(String name) {
    return ALL.stream()
        .flatMap(step -> step.acts().stream())
        .filter(act -> act.name().equals(name))
        .findFirst();
  }
}
