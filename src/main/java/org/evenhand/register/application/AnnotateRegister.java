package org.evenhand.register.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.register.api.NewAnnotation;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.model.Annotation;
import org.evenhand.register.persistence.Registrants;

/**
 * Annotates a register entry, most often because an order was made. Takes part in the transaction
 * that is going on, so that order and annotation are there together or not at all.
 */
@Dependent
public class AnnotateRegister {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
  private final Registrants registrants;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public AnnotateRegister(Registrants registrants, IdSource ids, Clock clock) {
    this.registrants = registrants;
    this.ids = ids;
    this.clock = clock;
  }

  /** Annotates the entry and answers the annotation's id, to end it by. */
  public Outcome<UUID> annotate(NewAnnotation wanted, Actor actor) {
    var problems = problems(wanted);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    var annotation = new Annotation(ids.next(), wanted, actor, clock.instant());
    registrants.add(annotation);
    return Outcome.done(annotation.view().id());
  }

  private List<Problem> problems(NewAnnotation wanted) {
    var problems = new ArrayList<Problem>();
    if (registrants.find(WhichRegistrant.person(wanted.person())).isEmpty()) {
      problems.add(Problem.at("person", "annotation.person.unknown"));
    }
    if (!CODE.matcher(wanted.code()).matches()) {
      problems.add(Problem.at("code", "annotation.code.format"));
    }
    if (wanted.last().filter(last -> last.isBefore(wanted.from())).isPresent()) {
      problems.add(Problem.at("last", "annotation.last.before_first"));
    }
    return problems;
  }
}
