package org.evenhand.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.casefile.api.Stage;

/**
 * The names by which code and the models in {@code bpmn/} know each other. A test holds this class
 * and the models against each other in both directions, so a name that stands here stands there.
 *
 * <p>Steps are in {@link ProcessStep}, variables in {@link ProcessVariable}. There are no types of
 * the engine in these three classes.
 */
public final class ProcessModel {
  private ProcessModel() {}

  /**
   * Whether a variable may be given to the engine. Only ids, codes, moments and yes or no ever go
   * there: engine tables are copied, kept as history and read by nobody's permission.
   *
   * @return true if the name is a step (and the value one of its outcomes) or a listed variable
   *     (and the value of its kind); null is of every kind
   */
  public static boolean admits(String name, Object value) {
    return ProcessStep.ofId(name)
        .map(step -> value == null || step.outcomes().contains(value))
        .or(() -> ProcessVariable.ofCode(name).map(variable -> variable.accepts(value)))
        .orElse(false);
  }

  static String camelCase(Enum<?> constant) {
    var words = new StringBuilder();
    for (var word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
      words.append(
          words.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return words.toString();
  }

  /** One model each: the spine, its stages, and what runs beside it. */
  public enum ProcessId {
    FITNESS_TO_PRACTISE,
    RECEIPT(Stage.RECEIPT),
    TRIAGE(Stage.TRIAGE),
    INVESTIGATION(Stage.INVESTIGATION),
    CASE_EXAMINERS(Stage.CASE_EXAMINERS),
    PRE_HEARING(Stage.PRE_HEARING),
    HEARING(Stage.HEARING),
    ORDER_IN_FORCE(Stage.OUTCOME),
    INTERIM_ORDER,
    INTERIM_ORDER_IN_FORCE,
    RULE_12G_REVIEW,
    RESTORATION,
    VOLUNTARY_REMOVAL,
    AUTOMATIC_REMOVAL,
    PUBLICATION;

    private final Stage stage;

    ProcessId() {
      this(null);
    }

    ProcessId(Stage stage) {
      this.stage = stage;
    }

    /** The process definition key and the model's file name, for example {@code pre-hearing}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the model lies on the class path. */
    public String resource() {
      return "bpmn/" + code() + ".bpmn";
    }

    /**
     * The stage a case enters when this model starts; empty for models that are no stage. The one
     * delegate that enters stages reads it here: a field in the model would be written into a bean
     * that all threads share.
     */
    public Optional<Stage> stage() {
      return Optional.ofNullable(stage);
    }

    public static Optional<ProcessId> ofCode(String code) {
      return Arrays.stream(values()).filter(process -> process.code().equals(code)).findFirst();
    }
  }

  /** What a running process can be told; sent with the case reference as business key. */
  public enum Message {
    /** Documents came after a file was released: it is not decided yet, but prepared again. */
    MORE_ARRIVED(ProcessId.TRIAGE),
    /** A removal was granted: the spine ends wherever it stands. */
    CASE_CONCLUDED(ProcessId.FITNESS_TO_PRACTISE),
    /** A final order took its place or the case is over: the interim order process ends. */
    INTERIM_ORDER_ENDED(ProcessId.INTERIM_ORDER),
    INTERIM_ORDER_EARLY_REVIEW(ProcessId.INTERIM_ORDER_IN_FORCE),
    APPEAL_LODGED(ProcessId.ORDER_IN_FORCE),
    ORDER_EARLY_REVIEW(ProcessId.ORDER_IN_FORCE),
    /** A report under conditions falls due. */
    COMPLIANCE_DUE(ProcessId.ORDER_IN_FORCE);

    private final ProcessId listener;

    Message(ProcessId listener) {
      this.listener = listener;
    }

    /** The message name, for example {@code caseConcluded}. */
    public String code() {
      return camelCase(this);
    }

    /** The model that listens for it. */
    public ProcessId listener() {
      return listener;
    }
  }

  /** What a process may do by itself. Nothing else can be reached from a model. */
  public enum Delegate {
    ENTER_STAGE,
    CLOSE_CASE,
    CONCLUDE_CASE,
    CONCLUDE_PROCEEDINGS,
    REOPEN_CASE,
    RECORD_NO_RESPONSE,
    TREAT_SILENCE_AS_REFUSAL,
    OPEN_INTERIM_ORDER_REVIEW,
    BRING_ORDER_INTO_FORCE,
    END_ORDER;

    /** The bean's name, for example {@code enterStageDelegate}. */
    public String bean() {
      return camelCase(this) + "Delegate";
    }

    /** How a service task names it. */
    public String expression() {
      return "#{" + bean() + "}";
    }
  }

  /** The decision tables in {@code bpmn/dmn}. */
  public enum Decision {
    /** Asked by the receipt model: fast track or ordinary route. */
    RECEIPT_ROUTE,
    /** Asked by the hearing model: adjourned, no order, or an order. */
    HEARING_OUTCOME;

    /** The decision definition key and the table's file name, for example {@code receipt-route}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the table lies on the class path. */
    public String resource() {
      return "bpmn/dmn/" + code() + ".dmn";
    }
  }

  /**
   * Everything a release deploys, together, so that each model finds the others it was made for.
   */
  public static List<String> resources() {
    return java.util.stream.Stream.concat(
            Arrays.stream(ProcessId.values()).map(ProcessId::resource),
            Arrays.stream(Decision.values()).map(Decision::resource))
        .toList();
  }
}
