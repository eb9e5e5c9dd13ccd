package org.evenhand.hearing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.hearing.api.HearingMode;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.HearingType;

/**
 * A hearing: asked for with directions, listed on days and in a place, given a panel, noticed to
 * the registrant, opened, adjourned and resumed, and at its end announced.
 */
@Entity
@Table(schema = "casework", name = "hearing")
public class Hearing {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  @Enumerated(EnumType.STRING)
  private HearingType type;

  private String state;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private String mode;
  private String venue;

  @Column(name = "panel_id")
  private UUID panelId;

  private String directions;
  @Embedded private HearingNeeds needs;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "adviser_id")
  private UUID adviserId;

  @Column(name = "notice_sent_on")
  private LocalDate noticeSentOn;

  @Column(name = "notice_waived")
  private String noticeWaived;

  private String attended;
  private String represented;
  private String privacy;
  @Version private int version;

  protected Hearing() {}

  public Hearing(UUID id, CaseReference reference, HearingType type, String directions) {
    this(id, reference, type, directions, new HearingNeeds(1, HearingMode.REMOTE, 0, ""));
  }

  public Hearing(
      UUID id, CaseReference reference, HearingType type, String directions, HearingNeeds needs) {
    this.id = id;
    this.caseReference = reference.value();
    this.type = type;
    this.state = "REQUESTED";
    this.mode = "";
    this.venue = "";
    this.directions = directions;
    this.needs = needs;
    this.noticeWaived = "";
    this.attended = "NOT_KNOWN";
    this.represented = "NOT_KNOWN";
    this.privacy = "";
  }

  public void list(LocalDate first, LocalDate last, String how, String where) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a hearing ends on or after its first day");
    }
    state = "LISTED";
    firstDay = first;
    lastDay = last;
    mode = how;
    venue = where;
    noticeSentOn = null;
    noticeWaived = "";
  }

  public void sitWith(UUID panel) {
    panelId = panel;
  }

  /** A legal adviser, who advises the panel and does not decide. */
  public void adviseBy(UUID adviser) {
    adviserId = adviser;
  }

  /** The plan by which it is listed and gets its panel. */
  public void planned(UUID plan) {
    planId = plan;
  }

  /** The day from which it waits to be listed. */
  public void askedOn(LocalDate day) {
    askedOn = day;
  }

  public void noticed(LocalDate sentOn, String waiver) {
    noticeSentOn = sentOn;
    noticeWaived = waiver;
  }

  public void postpone() {
    state = "POSTPONED";
  }

  public void open(String registrantAttends, String isRepresented, String publicOrPrivate) {
    state = "OPEN";
    attended = registrantAttends;
    represented = isRepresented;
    privacy = publicOrPrivate;
  }

  public void adjourn() {
    state = "PART_HEARD";
  }

  /** It goes on, with the same panel, on these days. */
  public void resume(LocalDate first, LocalDate last) {
    state = "OPEN";
    firstDay = first;
    lastDay = last;
  }

  public void announce() {
    state = "ANNOUNCED";
  }

  public void end(String how) {
    state = how;
  }

  public UUID id() {
    return id;
  }

  public Optional<LocalDate> firstDay() {
    return Optional.ofNullable(firstDay);
  }

  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(lastDay);
  }

  public Optional<UUID> plan() {
    return Optional.ofNullable(planId);
  }

  public Optional<UUID> adviser() {
    return Optional.ofNullable(adviserId);
  }

  public HearingNeeds needs() {
    return needs;
  }

  public Optional<LocalDate> askedOn() {
    return Optional.ofNullable(askedOn);
  }

  public HearingType type() {
    return type;
  }

  public Optional<UUID> panel() {
    return Optional.ofNullable(panelId);
  }

  public String venue() {
    return venue;
  }

  public String mode() {
    return mode;
  }

  public String attended() {
    return attended;
  }

  public String represented() {
    return represented;
  }

  public String state() {
    return state;
  }

  /** Whether the registrant was told of the days it is listed on. */
  public boolean isNoticed() {
    return noticeSentOn != null;
  }

  /** Whether any part of it was held in private. */
  public boolean isInPrivate() {
    return privacy.equals("PRIVATE") || privacy.equals("PARTLY_PRIVATE");
  }

  /** Whether its panel has decided to hold all of it in private. */
  public boolean isWhollyPrivate() {
    return privacy.equals("PRIVATE");
  }

  public CaseReference reference() {
    return new CaseReference(caseReference);
  }
}
