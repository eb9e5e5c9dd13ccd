package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.examination.application.PeopleOnTheCase;
import org.evenhand.identity.application.FindAccounts;
import org.evenhand.identity.application.WhoSat;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Role;
import org.evenhand.panel.application.EarlierParts;
import org.evenhand.workflow.api.StepDone;
import org.evenhand.workflow.persistence.StepRecords;

/**
 * Who can be named, and who took part in a case before: by the steps done, and by having sat on its
 * panel without doing any.
 */
@Dependent
public class PeopleWhoTookPart implements PeopleOnTheCase, EarlierParts {
  private final FindAccounts accounts;
  private final StepRecords records;
  private final WhoSat whoSat;

  @Inject
  public PeopleWhoTookPart(FindAccounts accounts, StepRecords records, WhoSat whoSat) {
    this.whoSat = whoSat;
    this.accounts = accounts;
    this.records = records;
  }

  @Override
  public List<Option> inRole(Role role) {
    return accounts.with(role).stream()
        .map(account -> new Option(account.name(), account.displayName()))
        .toList();
  }

  @Override
  public Set<String> tookPart(CaseReference reference) {
    var people = new TreeSet<>(whoSat.on(reference));
    records.doneOn(reference).stream().map(StepDone::account).forEach(people::add);
    return people;
  }

  @Override
  public Set<String> on(CaseReference reference) {
    return tookPart(reference);
  }
}
