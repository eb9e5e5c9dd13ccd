package org.evenhand.workflow.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.workflow.ProcessModel.ProcessId.FITNESS_TO_PRACTISE;
import static org.evenhand.workflow.ProcessModel.ProcessId.HEARING;
import static org.evenhand.workflow.ProcessModel.ProcessId.INVESTIGATION;
import static org.evenhand.workflow.ProcessModel.ProcessId.ORDER_IN_FORCE;
import static org.evenhand.workflow.ProcessModel.ProcessId.PRE_HEARING;
import static org.evenhand.workflow.ProcessModel.ProcessId.PUBLICATION;
import static org.evenhand.workflow.ProcessModel.ProcessId.RECEIPT;
import static org.evenhand.workflow.ProcessModel.ProcessId.TRIAGE;
import static org.evenhand.workflow.rules.ModelRule.A_MODEL_FITS_ON_A_SCREEN;
import static org.evenhand.workflow.rules.ModelRule.A_MODEL_IS_NAMED_LIKE_ITS_FILE_AND_VERSIONED;
import static org.evenhand.workflow.rules.ModelRule.CALLS_BIND_TO_THE_DEPLOYMENT;
import static org.evenhand.workflow.rules.ModelRule.CALLS_HAND_OVER_BY_NAME;
import static org.evenhand.workflow.rules.ModelRule.CONDITIONS_ONLY_COMPARE;
import static org.evenhand.workflow.rules.ModelRule.EVERYTHING_IS_DRAWN;
import static org.evenhand.workflow.rules.ModelRule.EVERYTHING_IS_NAMED;
import static org.evenhand.workflow.rules.ModelRule.EVERY_ANSWER_HAS_ONE_WAY;
import static org.evenhand.workflow.rules.ModelRule.EXPRESSIONS_STAND_ONLY_WHERE_THEY_BELONG;
import static org.evenhand.workflow.rules.ModelRule.FLOWS_DO_NOT_CROSS;
import static org.evenhand.workflow.rules.ModelRule.FLOWS_PASS_NOTHING_ON_THEIR_WAY;
import static org.evenhand.workflow.rules.ModelRule.GATEWAYS_READ_WHAT_WAS_SET;
import static org.evenhand.workflow.rules.ModelRule.HISTORY_HAS_AN_END;
import static org.evenhand.workflow.rules.ModelRule.HUMAN_STEPS_ARE_KNOWN;
import static org.evenhand.workflow.rules.ModelRule.HUMAN_STEPS_BELONG_TO_ONE_ROLE;
import static org.evenhand.workflow.rules.ModelRule.IDS_CARRY_THEIR_KIND;
import static org.evenhand.workflow.rules.ModelRule.LANES_BELONG_TO_ROLES;
import static org.evenhand.workflow.rules.ModelRule.MESSAGES_ARE_LISTED_FOR_THIS_MODEL;
import static org.evenhand.workflow.rules.ModelRule.MILESTONES_SET_A_STAGE_OUTCOME;
import static org.evenhand.workflow.rules.ModelRule.NAMES_HAVE_A_PLACE;
import static org.evenhand.workflow.rules.ModelRule.NOTHING_LIES_ON_SOMETHING_ELSE;
import static org.evenhand.workflow.rules.ModelRule.ONLY_PLAIN_ELEMENTS;
import static org.evenhand.workflow.rules.ModelRule.ONLY_WHAT_FOLLOWS_TIMERS_RUNS_APART;
import static org.evenhand.workflow.rules.ModelRule.SERVICE_TASKS_NAME_ONE_DELEGATE;
import static org.evenhand.workflow.rules.ModelRule.THE_PROCESS_SAYS_WHAT_IT_IS_FOR;
import static org.evenhand.workflow.rules.ModelRule.TIMERS_READ_ONE_MOMENT;
import static org.evenhand.workflow.rules.ModelRule.VARIABLES_ARE_LISTED;
import static org.evenhand.workflow.rules.ModelRule.WAYS_ARE_CHOSEN_BY_CONDITIONS;
import static org.evenhand.workflow.rules.Planted.in;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules bite: each of them notices what it forbids, planted into a model of ours. */
class PlantedViolationsTest {

  @ParameterizedTest
  @MethodSource({"names", "steps", "elements", "expressions", "flows", "drawings"})
  void areNoticed(Planted planted) {
    assertThat(ModelRule.brokenIn(planted.model())).contains(planted.rule());
  }

  @ParameterizedTest
  @EnumSource
  void areThereForEveryRule(ModelRule rule) {
    var tried =
        Stream.of(names(), steps(), elements(), expressions(), flows(), drawings())
            .flatMap(planted -> planted)
            .map(Planted::rule)
            .collect(Collectors.toSet());
    assertThat(tried).contains(rule);
  }

  @Test
  void areNotSeenWhereNothingIsWrong() {
    assertThat(ReadModel.all())
        .allSatisfy(model -> assertThat(ModelRule.brokenIn(model)).isEmpty());
  }

  static Stream<Planted> names() {
    return Stream.of(
        in(TRIAGE, IDS_CARRY_THEIR_KIND, "gateway_released", "releasedOrNot"),
        in(INVESTIGATION, IDS_CARRY_THEIR_KIND, "timer_responseDue", "message_responseDue"),
        in(TRIAGE, EVERYTHING_IS_NAMED, " name=\"Released\\?\"", ""),
        in(TRIAGE, EVERYTHING_IS_NAMED, " name=\"Make enquiries\"", " name=\" \""),
        in(PUBLICATION, THE_PROCESS_SAYS_WHAT_IT_IS_FOR, "<bpmn:documentation>One.*?>", ""),
        in(
            ORDER_IN_FORCE,
            A_MODEL_FITS_ON_A_SCREEN,
            "</bpmn:laneSet>",
            "$0<bpmn:endEvent id=\"endEvent_more\" name=\"More\" />"),
        in(TRIAGE, A_MODEL_IS_NAMED_LIKE_ITS_FILE_AND_VERSIONED, "\"triage\"", "\"triage2\""),
        in(TRIAGE, A_MODEL_IS_NAMED_LIKE_ITS_FILE_AND_VERSIONED, "camunda:versionTag=\"1\"", ""),
        in(TRIAGE, HISTORY_HAS_AN_END, "camunda:historyTimeToLive=\"P30D\"", ""),
        in(
            FITNESS_TO_PRACTISE,
            MESSAGES_ARE_LISTED_FOR_THIS_MODEL,
            "name=\"caseConcluded\"",
            "name=\"appealLodged\""));
  }

  static Stream<Planted> steps() {
    return Stream.of(
        in(TRIAGE, HUMAN_STEPS_ARE_KNOWN, "userTask_gatherEnquiries", "userTask_makeEnquiries"),
        in(TRIAGE, HUMAN_STEPS_ARE_KNOWN, "userTask_gatherEnquiries", "userTask_findFacts"),
        in(TRIAGE, HUMAN_STEPS_BELONG_TO_ONE_ROLE, "\"triage_officer\"", "\"investigator\""),
        in(
            TRIAGE,
            HUMAN_STEPS_BELONG_TO_ONE_ROLE,
            "\"triage_officer\"",
            "\"triage_officer,investigator\""),
        in(TRIAGE, HUMAN_STEPS_BELONG_TO_ONE_ROLE, "Groups=\"intake_officer\"", "Groups=\"\""),
        in(TRIAGE, LANES_BELONG_TO_ROLES, "lane_intake_officer", "lane_investigator"),
        in(TRIAGE, SERVICE_TASKS_NAME_ONE_DELEGATE, "enterStageDelegate", "runtimeService"),
        in(
            TRIAGE,
            SERVICE_TASKS_NAME_ONE_DELEGATE,
            "#\\{enterStageDelegate}",
            "#{enterStageDelegate.toString()}"),
        in(
            TRIAGE,
            SERVICE_TASKS_NAME_ONE_DELEGATE,
            "camunda:delegateExpression=\"[^\"]*\"",
            "camunda:class=\"java.lang.Runtime\""),
        in(
            TRIAGE,
            ONLY_WHAT_FOLLOWS_TIMERS_RUNS_APART,
            "<bpmn:serviceTask ",
            "$0camunda:asyncBefore=\"true\" "),
        in(
            TRIAGE,
            ONLY_WHAT_FOLLOWS_TIMERS_RUNS_APART,
            "<bpmn:userTask ",
            "$0camunda:asyncAfter=\"true\" "),
        in(
            INVESTIGATION,
            ONLY_WHAT_FOLLOWS_TIMERS_RUNS_APART,
            "camunda:asyncBefore=\"true\" ",
            ""));
  }

  static Stream<Planted> elements() {
    var attributes =
        Stream.of(
                "camunda:assignee=\"demo\"",
                "camunda:candidateUsers=\"demo\"",
                "camunda:formKey=\"form.html\"",
                "camunda:dueDate=\"2026-01-01\"",
                "camunda:priority=\"1\"")
            .map(one -> in(TRIAGE, ONLY_PLAIN_ELEMENTS, "<bpmn:userTask ", "$0" + one + " "));
    var extensions =
        Stream.of(
                "<camunda:taskListener event=\"create\" class=\"java.lang.Object\" />",
                "<camunda:executionListener event=\"start\" expression=\"x\" />",
                "<camunda:inputOutput><camunda:inputParameter name=\"x\">1"
                    + "</camunda:inputParameter></camunda:inputOutput>",
                "<camunda:formData />",
                "<camunda:properties><camunda:property name=\"a\" value=\"b\" />"
                    + "</camunda:properties>")
            .map(
                one ->
                    in(
                        PUBLICATION,
                        ONLY_PLAIN_ELEMENTS,
                        "name=\"Prepare the publication\"[^>]*>",
                        "$0<bpmn:extensionElements>" + one + "</bpmn:extensionElements>"));
    return Stream.of(
            attributes,
            extensions,
            Stream.of(
                in(TRIAGE, ONLY_PLAIN_ELEMENTS, "bpmn:serviceTask", "bpmn:sendTask"),
                in(
                    TRIAGE,
                    ONLY_PLAIN_ELEMENTS,
                    "</bpmn:laneSet>",
                    "$0<bpmn:scriptTask id=\"s\" scriptFormat=\"groovy\"><bpmn:script>1"
                        + "</bpmn:script></bpmn:scriptTask>"),
                in(
                    TRIAGE,
                    ONLY_PLAIN_ELEMENTS,
                    "(<camunda:outputParameter name=\"triageOutcome\">)CLOSED",
                    "$1<camunda:script scriptFormat=\"groovy\">1</camunda:script>"),
                in(
                    TRIAGE,
                    ONLY_PLAIN_ELEMENTS,
                    "(name=\"Enter triage\"[^>]*>)",
                    "$1<bpmn:extensionElements><camunda:field name=\"a\" stringValue=\"b\" />"
                        + "</bpmn:extensionElements>"),
                in(TRIAGE, ONLY_PLAIN_ELEMENTS, "camunda:delegateExpression", "camunda:expression"),
                in(TRIAGE, ONLY_PLAIN_ELEMENTS, "camunda:delegateExpression", "camunda:class"),
                in(
                    TRIAGE,
                    ONLY_PLAIN_ELEMENTS,
                    "camunda:delegateExpression=\"[^\"]*\"",
                    "camunda:type=\"external\" camunda:topic=\"x\"")))
        .flatMap(planted -> planted);
  }

  static Stream<Planted> expressions() {
    var condition = "\\$\\{decideTriage == 'INVESTIGATE'}";
    return Stream.concat(
        Stream.of(
                "\\${decideTriage.equals('INVESTIGATE')}",
                "\\${execution.getVariable('decideTriage') == 'INVESTIGATE'}",
                "\\${decideTriage > 'A'}",
                "\\${decideTriage == 'INVESTIGATE' ? true : false}",
                "\\${decideTriage}",
                "\\${not empty decideTriage}",
                "\\${decideTriage == decideTriageUnmasked}",
                "\\${decideTriage == 'INVESTIGATE'} and \\${true}",
                "#{decideTriage == 'INVESTIGATE'}",
                "true")
            .map(more -> in(TRIAGE, CONDITIONS_ONLY_COMPARE, condition, more)),
        Stream.of(
            in(
                TRIAGE,
                CONDITIONS_ONLY_COMPARE,
                "<bpmn:conditionExpression ",
                "$0language=\"groovy\" "),
            in(
                TRIAGE,
                EXPRESSIONS_STAND_ONLY_WHERE_THEY_BELONG,
                "name=\"Make enquiries\"",
                "name=\"\\${registrantName}\""),
            in(TRIAGE, EXPRESSIONS_STAND_ONLY_WHERE_THEY_BELONG, ">CLOSED<", ">#{triageOutcome}<"),
            in(
                FITNESS_TO_PRACTISE,
                EXPRESSIONS_STAND_ONLY_WHERE_THEY_BELONG,
                "execution.processBusinessKey",
                "execution.parentId"),
            in(INVESTIGATION, TIMERS_READ_ONE_MOMENT, "\\$\\{responseDueOn}", "PT1H"),
            in(INVESTIGATION, TIMERS_READ_ONE_MOMENT, "\\$\\{responseDueOn}", "\\${now()}"),
            in(INVESTIGATION, TIMERS_READ_ONE_MOMENT, "\\$\\{responseDueOn}", "\\${fastTracked}"),
            in(INVESTIGATION, TIMERS_READ_ONE_MOMENT, "timeDate", "timeCycle"),
            in(INVESTIGATION, ONLY_PLAIN_ELEMENTS, "timeDate", "timeDuration"),
            in(FITNESS_TO_PRACTISE, VARIABLES_ARE_LISTED, "\"fastTracked\"", "\"name\""),
            in(RECEIPT, VARIABLES_ARE_LISTED, "\"receiptRoute\"", "\"riskText\""),
            in(TRIAGE, VARIABLES_ARE_LISTED, "\\{decideTriage ==", "{sex =="),
            in(TRIAGE, MILESTONES_SET_A_STAGE_OUTCOME, ">CLOSED<", ">SHUT<"),
            in(TRIAGE, MILESTONES_SET_A_STAGE_OUTCOME, "\"triageOutcome\"", "\"decideTriage\"")));
  }

  static Stream<Planted> flows() {
    return Stream.of(
        in(FITNESS_TO_PRACTISE, CALLS_HAND_OVER_BY_NAME, "<camunda:in businessKey[^>]*>", ""),
        in(
            FITNESS_TO_PRACTISE,
            CALLS_HAND_OVER_BY_NAME,
            "<camunda:in source=\"hearingId\" [^>]*>",
            "<camunda:in variables=\"all\" />"),
        in(
            FITNESS_TO_PRACTISE,
            CALLS_HAND_OVER_BY_NAME,
            "<camunda:out source=\"triageOutcome\" ",
            "<camunda:out sourceExpression=\"x\" "),
        in(
            FITNESS_TO_PRACTISE,
            CALLS_HAND_OVER_BY_NAME,
            "source=\"triageOutcome\"",
            "source=\"receiptOutcome\""),
        in(
            FITNESS_TO_PRACTISE,
            CALLS_BIND_TO_THE_DEPLOYMENT,
            "calledElementBinding=\"deployment\"",
            "calledElementBinding=\"latest\""),
        in(
            FITNESS_TO_PRACTISE,
            CALLS_BIND_TO_THE_DEPLOYMENT,
            "calledElement=\"triage\"",
            "calledElement=\"sorting\""),
        in(
            RECEIPT,
            CALLS_BIND_TO_THE_DEPLOYMENT,
            "decisionRefBinding=\"deployment\"",
            "decisionRefBinding=\"latest\""),
        in(HEARING, CALLS_BIND_TO_THE_DEPLOYMENT, "\"hearing-outcome\"", "\"outcome\""),
        in(
            TRIAGE,
            WAYS_ARE_CHOSEN_BY_CONDITIONS,
            "<bpmn:conditionExpression[^>]*>.*RELEASE.*</bpmn:conditionExpression>",
            ""),
        in(
            TRIAGE,
            WAYS_ARE_CHOSEN_BY_CONDITIONS,
            "<bpmn:exclusiveGateway id=\"gateway_released\"",
            "$0 default=\"flow_released_decideTriage\""),
        in(TRIAGE, EVERY_ANSWER_HAS_ONE_WAY, "KNOWS_WHO", "CLOSE_NFA"),
        in(TRIAGE, EVERY_ANSWER_HAS_ONE_WAY, "'RELEASE'", "'RELEASED'"),
        in(FITNESS_TO_PRACTISE, EVERY_ANSWER_HAS_ONE_WAY, "'FAST_TRACKED'", "'PROCEED'"),
        in(ORDER_IN_FORCE, EVERY_ANSWER_HAS_ONE_WAY, "reviewable == true", "reviewable == false"),
        in(PRE_HEARING, EVERY_ANSWER_HAS_ONE_WAY, "'REJECT'", "'APPROVE'"),
        in(
            PRE_HEARING,
            GATEWAYS_READ_WHAT_WAS_SET,
            "decideDiscontinuance == 'GRANT'",
            "decideTriage == 'INVESTIGATE'"),
        in(
            RECEIPT,
            GATEWAYS_READ_WHAT_WAS_SET,
            "resultVariable=\"receiptRoute\"",
            "resultVariable=\"triageOutcome\""));
  }

  static Stream<Planted> drawings() {
    var waypoints = "(<bpmndi:BPMNEdge id=\"edge_flow_concernAccepted_enterStage\"[^>]*>)";
    return Stream.of(
        in(
            TRIAGE,
            EVERYTHING_IS_DRAWN,
            "(?s)<bpmndi:BPMNShape id=\"shape_gateway_released\".*?</bpmndi:BPMNShape>",
            ""),
        in(
            TRIAGE,
            EVERYTHING_IS_DRAWN,
            "(?s)<bpmndi:BPMNEdge id=\"edge_flow_triaged_decideTriage\".*?</bpmndi:BPMNEdge>",
            ""),
        in(
            TRIAGE,
            EVERYTHING_IS_DRAWN,
            "(?s)<bpmndi:BPMNShape id=\"shape_lane_intake_officer\".*?</bpmndi:BPMNShape>",
            ""),
        in(
            TRIAGE,
            NAMES_HAVE_A_PLACE,
            "(?s)(\"shape_gateway_released\".*?)<bpmndi:BPMNLabel>.*?</bpmndi:BPMNLabel>",
            "$1"),
        in(
            TRIAGE,
            NOTHING_LIES_ON_SOMETHING_ELSE,
            "(?s)(\"shape_userTask_decideTriage\".*?)<dc:Bounds[^>]*>(.*"
                + "\"shape_userTask_decideTriageUnmasked\".*?)(<dc:Bounds[^>]*>)",
            "$1$3$2$3"),
        in(
            TRIAGE,
            FLOWS_DO_NOT_CROSS,
            waypoints,
            "$1<di:waypoint x=\"300\" y=\"320\" /><di:waypoint x=\"4000\" y=\"330\" />"),
        in(
            TRIAGE,
            FLOWS_PASS_NOTHING_ON_THEIR_WAY,
            waypoints,
            "$1<di:waypoint x=\"300\" y=\"340\" /><di:waypoint x=\"4000\" y=\"340\" />"));
  }
}
