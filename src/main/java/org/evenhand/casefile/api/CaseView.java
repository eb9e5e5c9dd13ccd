package org.evenhand.casefile.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.FileNumber;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.RuleSetId;

/**
 * A case as the identified lane reads it.
 *
 * @param version what an edit must start from
 */
public record CaseView(
    CaseReference reference,
    FileNumber fileNumber,
    Optional<PersonId> registrant,
    Optional<UUID> employer,
    Stage stage,
    Instant stageEnteredAt,
    boolean open,
    Optional<LocalDate> closedOn,
    String outcome,
    RuleSetId rules,
    LocalDate receivedOn,
    SourceType sourceType,
    String summary,
    String supportNeeds,
    String raisedFirst,
    List<String> categories,
    String risk,
    String blindMode,
    java.util.Map<Role, String> holders,
    int version) {
  /** The account that does this kind of step on the case, when one is named. */
  public Optional<String> holder(Role role) {
    return Optional.ofNullable(holders.get(role));
  }
}
