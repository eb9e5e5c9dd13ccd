package org.evenhand.casefile.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.CaseFacts;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.NewCase;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.FileNumber;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.RuleSetId;

/**
 * A case as everyone knows it.
 *
 * <p>It is opened when a concern is received, and pinned then to the rule set in force. It moves
 * from stage to stage as the process says, and remembers when it entered the one it is in. Somebody
 * may be named to do one kind of step on it. It is closed once, with an outcome, and may be
 * reopened by a review.
 *
 * <p>It keeps two names: a reference, for people who must know whose case it is, and a file number
 * that says nothing, for people who must not.
 */
@Entity
@Table(schema = "casework", name = "case_file")
public class CaseFile {
  @Id private String reference;

  @Column(name = "file_number")
  private String fileNumber;

  @Column(name = "registrant_id")
  private UUID registrantId;

  @Column(name = "employer_id")
  private UUID employerId;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Column(name = "stage_entered_at")
  private Instant stageEnteredAt;

  private boolean open;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  private String outcome;

  @Column(name = "rule_set")
  private String ruleSet;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_type")
  private SourceType sourceType;

  private String summary;

  @Column(name = "support_needs")
  private String supportNeeds;

  @Column(name = "raised_first")
  private String raisedFirst;

  private String categories;
  private String risk;

  @Column(name = "blind_mode")
  private String blindMode;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "casework",
      name = "case_role",
      joinColumns = @JoinColumn(name = "case_reference"))
  @MapKeyColumn(name = "role")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "account")
  private Map<Role, String> holders = new EnumMap<>(Role.class);

  @Version private int version;

  protected CaseFile() {}

  public CaseFile(CaseReference reference, FileNumber fileNumber, NewCase start, Instant now) {
    this.reference = reference.value();
    this.fileNumber = fileNumber.value();
    this.stage = Stage.RECEIPT;
    this.stageEnteredAt = now;
    this.open = true;
    this.outcome = "";
    this.ruleSet = start.rules().toString();
    this.receivedOn = start.receivedOn();
    this.openedAt = now;
    this.sourceType = start.sourceType();
    this.summary = start.summary();
    this.supportNeeds = "";
    this.raisedFirst = start.raisedFirst();
    this.categories = "";
    this.risk = "NOT_ASSESSED";
    this.blindMode = "NONE";
  }

  public void enter(Stage next, Instant now) {
    if (!open) {
      throw new IllegalStateException(reference + " is closed and cannot enter " + next);
    }
    stage = next;
    stageEnteredAt = now;
  }

  public void isAbout(PersonId person, UUID employer) {
    registrantId = person.value();
    employerId = employer;
  }

  public void risks(String level) {
    risk = level;
  }

  public void isDecidedBlind(String mode) {
    blindMode = mode;
  }

  public void isAbout(List<String> categoryCodes) {
    categories = String.join(",", categoryCodes);
  }

  public void name(Role role, String account) {
    holders.put(role, account);
  }

  public void nameNobody(Role role) {
    holders.remove(role);
  }

  public void change(CaseFacts facts) {
    summary = facts.summary();
    supportNeeds = facts.supportNeeds();
    raisedFirst = facts.raisedFirst();
  }

  public void close(String outcomeCode, LocalDate day, Instant now) {
    if (!open) {
      return;
    }
    open = false;
    outcome = outcomeCode;
    closedOn = day;
    stage = Stage.CLOSED;
    stageEnteredAt = now;
  }

  public void reopen(Stage at, Instant now) {
    open = true;
    closedOn = null;
    outcome = "";
    enter(at, now);
  }

  public CaseFacts facts() {
    return new CaseFacts(summary, supportNeeds, raisedFirst);
  }

  public CaseView view() {
    return new CaseView(
        new CaseReference(reference),
        new FileNumber(fileNumber),
        Optional.ofNullable(registrantId).map(PersonId::new),
        Optional.ofNullable(employerId),
        stage,
        stageEnteredAt,
        open,
        Optional.ofNullable(closedOn),
        outcome,
        RuleSetId.of(ruleSet),
        receivedOn,
        sourceType,
        summary,
        supportNeeds,
        raisedFirst,
        Arrays.stream(categories.split(",")).filter(c -> !c.isEmpty()).collect(Collectors.toList()),
        risk,
        blindMode,
        Map.copyOf(holders),
        version);
  }
}
