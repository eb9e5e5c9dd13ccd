package org.evenhand.workflow.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every rule a model keeps, as a sentence. What breaks it is said in words, one line each. */
enum ModelRule {
  IDS_CARRY_THEIR_KIND(NamingRules::idsCarryTheirKind),
  EVERYTHING_IS_NAMED(NamingRules::everythingIsNamed),
  THE_PROCESS_SAYS_WHAT_IT_IS_FOR(NamingRules::theProcessSaysWhatItIsFor),
  A_MODEL_FITS_ON_A_SCREEN(NamingRules::aModelFitsOnAScreen),
  A_MODEL_IS_NAMED_LIKE_ITS_FILE_AND_VERSIONED(NamingRules::aModelIsNamedLikeItsFileAndVersioned),
  HISTORY_HAS_AN_END(NamingRules::historyHasAnEnd),
  MESSAGES_ARE_LISTED_FOR_THIS_MODEL(NamingRules::messagesAreListedForThisModel),
  HUMAN_STEPS_ARE_KNOWN(StepRules::humanStepsAreKnown),
  HUMAN_STEPS_BELONG_TO_ONE_ROLE(StepRules::humanStepsBelongToOneRole),
  LANES_BELONG_TO_ROLES(StepRules::lanesBelongToRoles),
  SERVICE_TASKS_NAME_ONE_DELEGATE(StepRules::serviceTasksNameOneDelegate),
  ONLY_WHAT_FOLLOWS_TIMERS_RUNS_APART(StepRules::onlyWhatFollowsTimersRunsApart),
  ONLY_PLAIN_ELEMENTS(ExpressionRules::onlyPlainElements),
  EXPRESSIONS_STAND_ONLY_WHERE_THEY_BELONG(ExpressionRules::expressionsStandOnlyWhereTheyBelong),
  CONDITIONS_ONLY_COMPARE(ExpressionRules::conditionsOnlyCompare),
  TIMERS_READ_ONE_MOMENT(ExpressionRules::timersReadOneMoment),
  VARIABLES_ARE_LISTED(ExpressionRules::variablesAreListed),
  MILESTONES_SET_A_STAGE_OUTCOME(ExpressionRules::milestonesSetAStageOutcome),
  CALLS_HAND_OVER_BY_NAME(ExpressionRules::callsHandOverByName),
  CALLS_BIND_TO_THE_DEPLOYMENT(FlowRules::callsBindToTheDeployment),
  WAYS_ARE_CHOSEN_BY_CONDITIONS(FlowRules::waysAreChosenByConditions),
  EVERY_ANSWER_HAS_ONE_WAY(FlowRules::everyAnswerHasOneWay),
  GATEWAYS_READ_WHAT_WAS_SET(FlowRules::gatewaysReadWhatWasSet),
  EVERYTHING_IS_DRAWN(DrawingRules::everythingIsDrawn),
  NAMES_HAVE_A_PLACE(DrawingRules::namesHaveAPlace),
  NOTHING_LIES_ON_SOMETHING_ELSE(DrawingRules::nothingLiesOnSomethingElse),
  FLOWS_DO_NOT_CROSS(DrawingRules::flowsDoNotCross),
  FLOWS_PASS_NOTHING_ON_THEIR_WAY(DrawingRules::flowsPassNothingOnTheirWay);

  private final Function<ReadModel, Stream<String>> check;

  ModelRule(Function<ReadModel, Stream<String>> check) {
    this.check = check;
  }

  /** What breaks the rule in a model; empty if nothing does. */
  List<String> brokenBy(ReadModel model) {
    return check.apply(model).toList();
  }

  /** The rules a model breaks. */
  static List<ModelRule> brokenIn(ReadModel model) {
    return Stream.of(values()).filter(rule -> !rule.brokenBy(model).isEmpty()).toList();
  }
}
