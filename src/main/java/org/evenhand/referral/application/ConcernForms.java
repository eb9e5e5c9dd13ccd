package org.evenhand.referral.application;

import static org.evenhand.casefile.api.Question.choice;
import static org.evenhand.casefile.api.Question.date;
import static org.evenhand.casefile.api.Question.longText;
import static org.evenhand.casefile.api.Question.pick;
import static org.evenhand.casefile.api.Question.shortText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.referral.api.Channel;

/**
 * What we ask of somebody who raises a concern. Every way in asks these questions, by the same ids,
 * so that one record comes out. The forms outside show one group a page, the staff form shows them
 * as sections of one.
 */
public final class ConcernForms {
  private static final List<Option> YES_NO_UNKNOWN =
      List.of(new Option("YES", null), new Option("NO", null), new Option("NOT_KNOWN", null));

  private ConcernForms() {}

  /** Some questions that belong together: a page, or a section of one. */
  public record Group(String id, StepForm form) {}

  /** By what an officer came to know of a concern. */
  enum Medium {
    LETTER,
    TELEPHONE,
    VISIT,
    OTHER
  }

  /** The groups of a way in, in order. */
  public static List<Group> pages(Channel channel) {
    return channel.isKeyedByStaff() ? sections(channel) : outside(channel);
  }

  /** All questions of a way in. */
  public static StepForm whole(Channel channel) {
    var questions = new ArrayList<Question>();
    if (channel == Channel.API) {
      questions.add(pick("source", sources()));
    }
    pages(channel).forEach(page -> questions.addAll(page.form().questions()));
    if (channel == Channel.API) {
      questions.addAll(employerOnly(employer()));
    }
    return StepForm.of(questions);
  }

  private static List<Group> outside(Channel channel) {
    var pages = new ArrayList<Group>();
    pages.add(new Group("danger", StepForm.of(choice("danger", YES_NO_UNKNOWN))));
    pages.add(new Group("who", who()));
    pages.add(
        new Group("what", StepForm.of(longText("what"), choice("raisedFirst", YES_NO_UNKNOWN))));
    pages.add(
        new Group("when", StepForm.of(date("when").optional(), choice("still", YES_NO_UNKNOWN))));
    if (channel == Channel.EMPLOYER_FORM) {
      pages.add(new Group("employer", StepForm.of(employer())));
    }
    pages.add(new Group("you", you(channel)));
    return pages;
  }

  /** A letter may be anonymous, and may not say what an employer did first. */
  private static List<Group> sections(Channel channel) {
    var arrival = new ArrayList<Question>();
    arrival.add(date("receivedOn"));
    if (channel == Channel.STAFF_KEYED) {
      arrival.add(choice("medium", Medium.values()));
    }
    var sender = new ArrayList<Question>();
    sender.add(choice("source", sources()));
    sender.addAll(employerOnly(List.of(employer().get(0).optional())));
    sender.addAll(employerOnly(employer().subList(1, employer().size())));
    sender.add(shortText("yourName").optional());
    sender.addAll(addresses(shortText("organisation").optional()));
    return List.of(
        new Group("arrival", StepForm.of(arrival)),
        new Group("sender", StepForm.of(sender)),
        new Group("who", who()),
        new Group("said", said()));
  }

  private static StepForm said() {
    return StepForm.of(
        longText("what"),
        choice("danger", YES_NO_UNKNOWN),
        date("when").optional(),
        choice("still", YES_NO_UNKNOWN),
        choice("raisedFirst", YES_NO_UNKNOWN));
  }

  private static StepForm who() {
    return StepForm.of(
        shortText("workerName"),
        shortText("workerNumber").optional().upTo(20),
        shortText("workerEmployer").optional());
  }

  private static List<Question> employer() {
    return List.of(
        longText("localSteps").upTo(4_000),
        choice("supportOffered", YES_NO_UNKNOWN),
        choice("impartialReview", YES_NO_UNKNOWN));
  }

  private static List<Question> employerOnly(List<Question> questions) {
    return questions.stream().map(q -> q.when("source", SourceType.EMPLOYER)).toList();
  }

  private static StepForm you(Channel channel) {
    var organisation = shortText("organisation");
    var questions = new ArrayList<Question>();
    questions.add(shortText("yourName"));
    questions.addAll(
        addresses(channel == Channel.EMPLOYER_FORM ? organisation : organisation.optional()));
    return StepForm.of(questions);
  }

  private static List<Question> addresses(Question organisation) {
    return List.of(
        organisation,
        shortText("yourEmail").optional(),
        longText("yourAddress").optional().upTo(400));
  }

  private static List<Option> sources() {
    return Arrays.stream(SourceType.values()).map(Option::of).toList();
  }
}
