package org.evenhand.identity.application;

import static org.evenhand.identity.api.Permission.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Role;

/**
 * Who may do what: the one table of roles and permissions. It says what kind of thing a role does;
 * which cases it may do it on is for {@link MayOpen} and {@link MayActOn}. Every cell is written
 * down a second time in {@code src/test/resources/permissions.csv}, and the two must agree.
 */
public final class Permissions {
  private static final Map<Role, Set<String>> TABLE = new EnumMap<>(Role.class);

  private Permissions() {}

  static {
    does(
        Role.INTAKE_OFFICER,
        CONCERN_RECEIVE,
        REGISTER_FIND,
        CASE_FIND,
        CASE_LIST,
        CASE_EXPORT,
        CASE_READ,
        CASE_EDIT,
        CLOCK_CHANGE,
        CASE_STEER,
        DOCUMENT_READ,
        DOCUMENT_ADD,
        LETTER_READ,
        LETTER_SEND,
        CONFLICT_DECLARE);
    does(
        Role.ENQUIRY_HANDLER,
        REGISTER_FIND,
        CASE_FIND,
        CASE_LIST,
        CASE_READ,
        CASE_EDIT,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        DOCUMENT_ADD,
        LETTER_READ,
        LETTER_SEND,
        CONFLICT_DECLARE);
    does(
        Role.REDACTION_OFFICER,
        ANONYMISE,
        CASE_FIND,
        CASE_READ,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        UNBLINDING_REVIEW,
        CONFLICT_DECLARE);
    does(
        Role.TRIAGE_OFFICER,
        TRIAGE_READ_MASKED,
        TRIAGE_READ_UNMASKED,
        TRIAGE_BREAK_GLASS,
        CONFLICT_DECLARE);
    does(
        Role.INVESTIGATOR,
        REGISTER_FIND,
        CASE_FIND,
        CASE_LIST,
        CASE_EXPORT,
        CASE_READ,
        CASE_EDIT,
        CLOCK_CHANGE,
        CASE_STEER,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        DOCUMENT_ADD,
        LETTER_READ,
        LETTER_SEND,
        HEARING_READ,
        LOG_READ,
        CONFLICT_DECLARE);
    does(
        Role.LEAD_INVESTIGATOR,
        EMPLOYER_COUNT,
        REGISTER_FIND,
        CASE_FIND,
        CASE_LIST,
        CASE_EXPORT,
        CASE_READ,
        CASE_EDIT,
        CLOCK_CHANGE,
        ESCALATION_ANSWER,
        CASE_STEER,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        DOCUMENT_ADD,
        LETTER_READ,
        LETTER_SEND,
        HEARING_READ,
        LOG_READ,
        PSEUDONYM_RESOLVE,
        CONFLICT_DECLARE);
    does(
        Role.LAY_EXAMINER,
        CASE_READ,
        CASE_STEER,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        LETTER_READ,
        CONFLICT_DECLARE);
    does(
        Role.PROFESSIONAL_EXAMINER,
        CASE_READ,
        CASE_STEER,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        LETTER_READ,
        CONFLICT_DECLARE);
    does(
        Role.ADJUDICATOR,
        CASE_READ,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        HEARING_READ,
        POOL_OWN,
        CONFLICT_DECLARE);
    does(
        Role.PANEL_CHAIR,
        CASE_READ,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        HEARING_READ,
        POOL_OWN,
        CONFLICT_DECLARE);
    does(
        Role.LEGAL_ADVISER,
        CASE_READ,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        HEARING_READ,
        POOL_OWN,
        CONFLICT_DECLARE);
    does(
        Role.CASE_PRESENTER,
        CASE_FIND,
        CASE_READ,
        CASE_STEER,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        DOCUMENT_ADD,
        LETTER_READ,
        HEARING_READ,
        CONFLICT_DECLARE);
    does(
        Role.HEARINGS_MANAGER,
        CASE_FIND,
        CASE_LIST,
        CASE_READ,
        CLOCK_CHANGE,
        ESCALATION_ANSWER,
        LETTER_READ,
        LETTER_SEND,
        HEARING_READ,
        HEARING_LIST,
        POOL_KEEP,
        POOL_ADJUSTMENTS,
        CONFLICT_DECLARE);
    does(
        Role.HEARINGS_OFFICER,
        CASE_FIND,
        CASE_READ,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        DOCUMENT_ADD,
        LETTER_READ,
        LETTER_SEND,
        HEARING_READ,
        POOL_ADJUSTMENTS,
        CONFLICT_DECLARE);
    does(
        Role.CASE_REVIEW_OFFICER,
        REGISTER_FIND,
        CASE_FIND,
        CASE_LIST,
        CASE_EXPORT,
        CASE_READ,
        CASE_EDIT,
        CLOCK_CHANGE,
        ESCALATION_ANSWER,
        CASE_STEER,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        DOCUMENT_ADD,
        LETTER_READ,
        LETTER_SEND,
        HEARING_READ,
        LOG_READ,
        CONFLICT_DECLARE);
    does(Role.PUBLICATIONS_OFFICER, CASE_FIND, CASE_READ, HEARING_READ, CONFLICT_DECLARE);
    does(
        Role.QUALITY_REVIEWER,
        CASE_FIND,
        CASE_LIST,
        CASE_READ,
        DOCUMENT_READ,
        DOCUMENT_READ_HEALTH,
        LETTER_READ,
        HEARING_READ,
        LOG_READ,
        UNBLINDING_REVIEW,
        CONFLICT_DECLARE);
    does(Role.EDI_ANALYST, FAIRNESS_AGGREGATES, FAIRNESS_SNAPSHOTS);
    does(Role.EQUALITY_ASSURANCE, FAIRNESS_AGGREGATES, FAIRNESS_ASSURANCE, FAIRNESS_SNAPSHOTS);
    does(Role.BOARD_MEMBER, FAIRNESS_SNAPSHOTS);
    does(
        Role.DATA_PROTECTION_OFFICER,
        ACCESS_REVIEW,
        DIVERSITY_WITHDRAWALS,
        LOG_EXPORT,
        LOG_ERASE,
        PSEUDONYM_RESOLVE,
        PSEUDONYM_LOG,
        PSEUDONYM_ERASE,
        PSEUDONYM_ERASE_CONFIRM);
    does(
        Role.REGISTRAR,
        EMPLOYER_COUNT,
        REGISTER_FIND,
        CASE_FIND,
        CASE_LIST,
        CASE_EXPORT,
        CASE_READ,
        CLOCK_CHANGE,
        ESCALATION_ANSWER,
        CASE_STEER,
        DOCUMENT_READ,
        LETTER_READ,
        HEARING_READ,
        LOG_READ,
        LOG_EXPORT,
        PSEUDONYM_ERASE_CONFIRM,
        FAIRNESS_SNAPSHOTS,
        WALL_WAIVE,
        CONFLICT_DECLARE);
    does(Role.SYSTEM_ADMIN, ADMIN_ACCOUNTS, ADMIN_CONFIGURATION, REGISTER_IMPORT, ACCESS_REVIEW);
  }

  private static final Set<Role> WITHOUT_STEPS =
      Set.of(
          Role.ADJUDICATOR,
          Role.LEGAL_ADVISER,
          Role.EDI_ANALYST,
          Role.EQUALITY_ASSURANCE,
          Role.BOARD_MEMBER,
          Role.DATA_PROTECTION_OFFICER,
          Role.SYSTEM_ADMIN);

  /** What a role may do, in the order of the alphabet. */
  public static Set<String> of(Role role) {
    var all = new TreeSet<>(TABLE.get(role));
    if (!WITHOUT_STEPS.contains(role)) {
      all.add(WORK);
      all.add(Permission.doStepsOf(role));
    }
    return Collections.unmodifiableSet(all);
  }

  /** What somebody with these roles may do. */
  public static Set<String> of(Collection<Role> roles) {
    var all = new TreeSet<String>();
    roles.forEach(role -> all.addAll(of(role)));
    return Collections.unmodifiableSet(all);
  }

  /** Whether one of the actor's roles holds the permission. The system itself holds none. */
  public static boolean permit(Actor actor, String permission) {
    return of(actor.roles()).contains(permission);
  }

  private static void does(Role role, String... permissions) {
    TABLE.put(role, Set.copyOf(Arrays.asList(permissions)));
  }
}
