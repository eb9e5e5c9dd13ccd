package org.evenhand.identity.api;

import org.evenhand.kernel.Role;

/**
 * The names of what may be done, as doors ask for them: {@code @RequiresPermissions(CASE_READ)}. An
 * application verb asks for one of these; who holds it is said once, in {@code Permissions}.
 */
public final class Permission {
  /** See one's own work and one's team's, take it, hand it over. */
  public static final String WORK = "work:own";

  /** Key in a concern or load an e-mail file with its true receipt date. */
  public static final String CONCERN_RECEIVE = "concern:receive";

  /** Look somebody up on the register. */
  public static final String REGISTER_FIND = "register:find";

  /** Load the register's feed. */
  public static final String REGISTER_IMPORT = "register:import";

  /** Find a case by reference, name or number: identified lane only. */
  public static final String CASE_FIND = "case:find";

  /** See the list of cases with its filters. */
  public static final String CASE_LIST = "case:list";

  /** See what employers did before they raised concerns, counted employer by employer. */
  public static final String EMPLOYER_COUNT = "employer:count";

  /** Take the list away as a file. */
  public static final String CASE_EXPORT = "case:export";

  /** Open a case; which ones, and how much of them, is for {@code MayOpen} to say. */
  public static final String CASE_READ = "case:read";

  /** Go through the documents of a case and say what is hidden in its anonymised file. */
  public static final String ANONYMISE = "file:anonymise";

  /** Change what is noted on a case, and add notes. */
  public static final String CASE_EDIT = "case:edit";

  /** Pause, restart or stop a clock, with a reason. */
  public static final String CLOCK_CHANGE = "clock:change";

  /** Record what was done about an escalated deadline. */
  public static final String ESCALATION_ANSWER = "escalation:answer";

  /** Start a path beside the main one, or tell the process of an outside event. */
  public static final String CASE_STEER = "case:steer";

  /** Read the released, masked file under its neutral number. */
  public static final String TRIAGE_READ_MASKED = "triage:read-masked";

  /** Read the full file of a case that could not be masked and is one's own to decide. */
  public static final String TRIAGE_READ_UNMASKED = "triage:read-unmasked";

  /** Unmask a file in an emergency, with a reason that somebody else reads. */
  public static final String TRIAGE_BREAK_GLASS = "triage:break-glass";

  /** Look at why somebody unmasked a file, and say so. */
  public static final String UNBLINDING_REVIEW = "unblinding:review";

  /** Open a document of a case that one may open. */
  public static final String DOCUMENT_READ = "document:read";

  /** Open evidence about somebody's health. */
  public static final String DOCUMENT_READ_HEALTH = "document:read-health";

  /** Add a document to a case. */
  public static final String DOCUMENT_ADD = "document:add";

  /** Read letters that were sent, and how they were served. */
  public static final String LETTER_READ = "letter:read";

  /** Preview and send a letter. */
  public static final String LETTER_SEND = "letter:send";

  /** See what hearings are listed and where. */
  public static final String HEARING_READ = "hearing:read";

  /** List hearings and give them panels, block by block. */
  public static final String HEARING_LIST = "hearing:list";

  /** Keep the pool that panels are named from: appointments, availability, conflicts, places. */
  public static final String POOL_KEEP = "pool:keep";

  /** As a member of the pool, say when one can sit, and see one's own days. */
  public static final String POOL_OWN = "pool:own";

  /** Read what a member of the pool needs in order to sit; each reading is noted. */
  public static final String POOL_ADJUSTMENTS = "pool:adjustments";

  /** Read recorded decisions with their reasons, case by case. */
  public static final String LOG_READ = "log:read";

  /** Take the decision log away with its proofs. */
  public static final String LOG_EXPORT = "log:export";

  /** Take a text and its salt out of what the log can be read by; the proof stays. */
  public static final String LOG_ERASE = "log:erase";

  /** Be told who is behind a pseudonym of a case, for a purpose that is recorded. */
  public static final String PSEUDONYM_RESOLVE = "pseudonym:resolve";

  /** See who was told who is behind a pseudonym, and what for. */
  public static final String PSEUDONYM_LOG = "pseudonym:log";

  /** Ask that it be destroyed for good who is behind the pseudonyms of a case. */
  public static final String PSEUDONYM_ERASE = "pseudonym:erase";

  /** Decide, as another person than the one who asked, whether names are destroyed for good. */
  public static final String PSEUDONYM_ERASE_CONFIRM = "pseudonym:erase-confirm";

  /** See differences between groups, as suppressed aggregates. */
  public static final String FAIRNESS_AGGREGATES = "fairness:aggregates";

  /** See what the check of panels against the workforce found. */
  public static final String FAIRNESS_ASSURANCE = "fairness:assurance";

  /** See approved snapshots. */
  public static final String FAIRNESS_SNAPSHOTS = "fairness:snapshots";

  /** See the queue of withdrawn declarations: that there is one, never what it said. */
  public static final String DIVERSITY_WITHDRAWALS = "diversity:withdrawals";

  /** Declare a conflict in a case and lose access to it. */
  public static final String CONFLICT_DECLARE = "conflict:declare";

  /** Allow somebody to act in spite of an earlier part in the case, with a reason. */
  public static final String WALL_WAIVE = "wall:waive";

  /** Read who opened what, and the alerts raised from it. */
  public static final String ACCESS_REVIEW = "access:review";

  /** Create, change and disable accounts. */
  public static final String ADMIN_ACCOUNTS = "admin:accounts";

  /** See how the installation is configured and whether it is healthy. */
  public static final String ADMIN_CONFIGURATION = "admin:configuration";

  /** Change role with one click and move the clock; demonstration mode only. */
  public static final String DEMO_STEER = "demo:steer";

  private Permission() {}

  /** To do the steps of a role, for example {@code step:do:triage_officer}. */
  public static String doStepsOf(Role role) {
    return "step:do:" + role.code();
  }
}
