package org.evenhand.workflow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.evenhand.workflow.ProcessModel.Decision;
import org.evenhand.workflow.ProcessStep;
import org.evenhand.workflow.ProcessVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables compare and answer with codes; they do nothing else. */
class DecisionTablesTest {
  private static final String VALUE = "(\"[A-Z_]+\"|true|false|null)";
  private static final Pattern TEST = Pattern.compile("-|" + VALUE + "(, " + VALUE + ")*");
  private static final Pattern CODE = Pattern.compile("\"[A-Z_]+\"");

  @ParameterizedTest
  @EnumSource
  void areNamedLikeTheirFileVersionedAndForgotten(Decision table) {
    var decision = read(table).getDefinitions().getDrgElements().iterator().next();

    assertThat(decision.getId()).isEqualTo(table.code());
    assertThat(decision.getAttributeValueNs(DMN, "versionTag")).isNotBlank();
    assertThat(decision.getAttributeValueNs(DMN, "historyTimeToLive")).isNotBlank();
    assertThat(decision.getDescription().getTextContent()).isNotBlank();
  }

  private static final String DMN = "http://camunda.org/schema/1.0/dmn";

  @ParameterizedTest
  @EnumSource
  void keepToCodes(Decision table) {
    assertThat(strange(read(table))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text>-</text>=<text>decideTriage.bytes</text>",
        "<text>\"RISK\"</text>=<text>\\$\\{now()\\}</text>",
        "<text>\"FAST_TRACK\"</text>=<text>\"Mrs Example\"</text>",
        "<text>screenRisk</text>=<text>screenRisk + 1</text>",
        "<text>screenRisk</text>=<text>ethnicity</text>",
        "expressionLanguage=\"feel\"=expressionLanguage=\"groovy\"",
        "name=\"receiptRoute\"=name=\"registrantName\"",
        "<description>No immediate risk was seen</description>=<description></description>"
      })
  void areNoticedWhenTheyDoNot(String planted) {
    int split = planted.indexOf(planted.startsWith("<") ? ">=<" : "\"=") + 1;
    var sound = planted.substring(0, split);
    var text = ReadModel.text(Decision.RECEIPT_ROUTE.resource());
    var broken = text.replace(sound, planted.substring(split + 1).replace("\\", ""));

    assertThat(broken).isNotEqualTo(text);
    assertThat(strange(read(broken))).isNotEmpty();
  }

  /** What a table holds beyond names on the list and codes. */
  private static List<String> strange(DmnModelInstance table) {
    return Stream.of(
            table.getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent())
                .filter(text -> !isKnown(text)),
            table.getModelElementsByType(InputExpression.class).stream()
                .map(input -> String.valueOf(input.getExpressionLanguage()))
                .filter(language -> !language.equals("feel")),
            table.getModelElementsByType(InputEntry.class).stream()
                .map(entry -> entry.getText().getTextContent())
                .filter(text -> !TEST.matcher(text).matches()),
            table.getModelElementsByType(Output.class).stream()
                .map(Output::getName)
                .filter(name -> !isKnown(name)),
            table.getModelElementsByType(OutputEntry.class).stream()
                .map(entry -> entry.getText().getTextContent())
                .filter(text -> !CODE.matcher(text).matches()),
            table.getModelElementsByType(Rule.class).stream()
                .filter(rule -> rule.getDescription() == null || isBlank(rule))
                .map(rule -> rule.getId() + " gives no reason"),
            table.getModelElementsByType(DecisionTable.class).stream()
                .map(rules -> rules.getHitPolicy().name())
                .filter(policy -> !Set.of("UNIQUE", "FIRST").contains(policy)))
        .flatMap(found -> found)
        .toList();
  }

  private static boolean isBlank(Rule rule) {
    return rule.getDescription().getTextContent().isBlank();
  }

  private static boolean isKnown(String name) {
    return ProcessVariable.ofCode(name).isPresent() || ProcessStep.ofId(name).isPresent();
  }

  private static DmnModelInstance read(Decision table) {
    return read(ReadModel.text(table.resource()));
  }

  private static DmnModelInstance read(String text) {
    return Dmn.readModelFromStream(
        new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
