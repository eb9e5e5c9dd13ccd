package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.examination.application.PeopleOnTheCase;
import org.evenhand.identity.application.FindAccounts;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Role;
import org.evenhand.panel.application.EarlierParts;
import org.evenhand.workflow.api.StepDone;
import org.evenhand.workflow.persistence.StepRecords;

/** Who can be named, and who took part in a case before, read from the steps done. */
@Dependent
public class PeopleWhoTookPart implements PeopleOnTheCase, EarlierParts {
  private final FindAccounts accounts;
  private final StepRecords records;

  @Inject
  public PeopleWhoTookPart(FindAccounts accounts, StepRecords records) {
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
    return records.doneOn(reference).stream().map(StepDone::account).collect(Collectors.toSet());
  }

  @Override
  public Set<String> on(CaseReference reference) {
    return tookPart(reference);
  }
}
