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
 * so that one record comes out. The public form shows one group a page.
 */
public final class ConcernForms {
  private static final List<Option> YES_NO_UNKNOWN =
      List.of(new Option("YES", null), new Option("NO", null), new Option("NOT_KNOWN", null));

  private ConcernForms() {}

  /** One page of the public and the employer form. */
  public record Group(String id, StepForm form) {}

  public static List<Group> pages(Channel channel) {
    var pages = new ArrayList<Group>();
    pages.add(new Group("danger", StepForm.of(choice("danger", YES_NO_UNKNOWN))));
    pages.add(new Group("who", who()));
    pages.add(
        new Group("what", StepForm.of(longText("what"), choice("raisedFirst", YES_NO_UNKNOWN))));
    pages.add(
        new Group("when", StepForm.of(date("when").optional(), choice("still", YES_NO_UNKNOWN))));
    if (channel == Channel.EMPLOYER_FORM) {
      pages.add(new Group("employer", employer()));
    }
    pages.add(new Group("you", you(channel)));
    return pages;
  }

  /** All questions of a way in, on one page, as the staff form and the API have them. */
  public static StepForm whole(Channel channel) {
    var questions = new ArrayList<Question>();
    if (channel == Channel.STAFF_KEYED || channel == Channel.EMAIL_FILE) {
      questions.add(date("receivedOn"));
      questions.add(pick("source", sources()));
    }
    if (channel == Channel.API) {
      questions.add(date("receivedOn").optional());
      questions.add(pick("source", sources()));
    }
    pages(channel).forEach(page -> questions.addAll(page.form().questions()));
    if (channel == Channel.STAFF_KEYED || channel == Channel.EMAIL_FILE || channel == Channel.API) {
      employer().questions().stream()
          .map(q -> q.when("source", SourceType.EMPLOYER))
          .forEach(questions::add);
    }
    return StepForm.of(questions);
  }

  private static StepForm who() {
    return StepForm.of(
        shortText("workerName"),
        shortText("workerNumber").optional().upTo(20),
        shortText("workerEmployer").optional());
  }

  private static StepForm employer() {
    return StepForm.of(
        longText("localSteps").upTo(4_000),
        choice("supportOffered", YES_NO_UNKNOWN),
        choice("impartialReview", YES_NO_UNKNOWN));
  }

  private static StepForm you(Channel channel) {
    var organisation = shortText("organisation");
    return StepForm.of(
        shortText("yourName"),
        channel == Channel.EMPLOYER_FORM ? organisation : organisation.optional(),
        shortText("yourEmail").optional(),
        shortText("yourAddress").optional().upTo(400));
  }

  private static List<Option> sources() {
    return Arrays.stream(SourceType.values()).map(Option::of).toList();
  }
}
