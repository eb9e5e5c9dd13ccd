package org.evenhand.tool.config;

import java.util.Arrays;
import java.util.Optional;

/** The settings there are, by the names they have in the environment. */
enum Setting {
  PORT("the port that pages are served on; 8080 unless set"),
  BIND("the address that pages are served on; 127.0.0.1 unless set"),
  DATA_DIR("the folder with the embedded database, keys and logs; .evenhand/data unless set"),
  CACHE_DIR("where unpacked programs are kept; ~/.cache/evenhand unless set"),
  DEMO("whether the demonstration regulator and its accounts are there; true unless set"),
  DEMO_REGULATOR("what a first start with DEMO loads: full, small or none; full unless set"),
  ADMIN_USER("the first administrator's name, needed once when DEMO is false"),
  ADMIN_PASSWORD("the first administrator's password", true),
  TRUSTED_PROXIES("addresses or networks of proxies that end TLS; none unless set"),
  SESSION_IDLE_MINUTES("after how long without a click somebody is signed out; 30 unless set"),
  SESSION_HOURS("after how long somebody is signed out in any case; 10 unless set"),
  TRIAGE_GUESS("whether blind deciders may say what they guess afterwards; true unless set"),
  API_PER_MINUTE("how many concerns one address may send a minute by the API; 60 unless set"),
  JAVA_OPTIONS("options of the application server's Java; -Xmx1g and quick-start ones unless set"),
  BROWSER("the Chromium that deploy/test uses; Debian's unless set"),
  BUILD("\"always\" makes the start scripts build even when nothing changed"),
  REGULATOR("the regulator's name on pages and letters"),
  RULE_SET("the rule set that new cases begin under"),
  DB_URL("the JDBC address of an external PostgreSQL; embedded unless set"),
  DB_PORT("the embedded database's port; a free one unless set"),
  DB_MIGRATOR_USER("the owner's login; evenhand_migrator unless set"),
  DB_MIGRATOR_PASSWORD("for the migration only, never given to the server", true),
  DB_CASEWORK_USER("evenhand_casework unless set"),
  DB_CASEWORK_PASSWORD("needed with DB_URL", true),
  DB_VAULT_USER("evenhand_vault unless set"),
  DB_VAULT_PASSWORD("needed with DB_URL", true),
  DB_DIVERSITY_USER("evenhand_diversity unless set"),
  DB_DIVERSITY_PASSWORD("needed with DB_URL", true),
  DOCUMENTS_DIR("where documents are kept, sealed; documents in the data folder unless set"),
  DOCUMENT_KEY("seals documents; made on the first start unless set", true),
  DOCUMENT_MAX_MEGABYTES("the largest file that is accepted; 256 unless set"),
  READER_CLASSPATH("the programs that read documents; given by serve unless set"),
  READER_DIR("where a document lies while it is read; reading in the data folder unless set"),
  READER_SECONDS("how long reading one document may take; 20 unless set"),
  READER_PROCESSES("how many documents are read at a time; 2 unless set"),
  SOLVER_LIBRARIES("the programs that find plans of hearings; given by serve unless set"),
  PANEL_DAYS_LEAST("days a year that a member of the pool ought to sit at least; 20 unless set"),
  PANEL_DAYS_MOST("days a year that a member of the pool ought to sit at most; 40 unless set"),
  INVITATION_REMIND_DAYS("days until somebody asked to sit is reminded; 5 unless set"),
  INVITATION_LAPSE_DAYS("days until an unanswered invitation to sit lapses; 10 unless set"),
  CLAMD("host:port of a ClamAV daemon that documents are shown to; none unless set"),
  DIVERSITY_KEY("pseudonymises diversity declarations; made on the first start unless set", true),
  VAULT_KEY(
      "protects the vault of pseudonyms, one key on a line and the newest last; made on the first"
          + " start unless set",
      true),
  LOG_ORIGIN("the decision log's unique name, fixed for good with its first checkpoint"),
  LOG_CHECKPOINTS_DIR(
      "where checkpoints are also written; checkpoints in the data folder unless set"),
  SMTP_HOST("the mail server that takes letters; they go to the outbox folder unless set"),
  SMTP_PORT("its port; 587 unless set, 465 for tls"),
  SMTP_TLS("starttls, tls or none; starttls unless set"),
  SMTP_USER("how to sign in there, if one must"),
  SMTP_PASSWORD("how to sign in there", true),
  MAIL_FROM("the address that letters by e-mail come from"),
  OUTBOX_DIR("where letters to print are put; outbox in the data folder unless set"),
  LOG_KEY("signs the decision log's checkpoints; made on the first start unless set", true);

  private final String meaning;
  private final boolean secret;

  Setting(String meaning) {
    this(meaning, false);
  }

  Setting(String meaning, boolean secret) {
    this.meaning = meaning;
    this.secret = secret;
  }

  String variable() {
    return "EVENHAND_" + name();
  }

  String meaning() {
    return meaning;
  }

  boolean isSecret() {
    return secret;
  }

  /** The setting of this variable; a secret's also by the name that ends in {@code _FILE}. */
  static Optional<Setting> of(String variable) {
    return Arrays.stream(values())
        .filter(
            setting ->
                variable.equals(setting.variable())
                    || setting.secret && variable.equals(setting.variable() + "_FILE"))
        .findFirst();
  }
}
