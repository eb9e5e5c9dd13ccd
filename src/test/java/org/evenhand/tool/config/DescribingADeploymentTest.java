package org.evenhand.tool.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The Helm chart and the composition of containers. The chart keeps to the simplest expressions, so
 * that what it says can be read here without Helm: values, the release's name, {@code quote},
 * {@code if}.
 */
class DescribingADeploymentTest {
  private static final Path CHART = Path.of("deploy", "helm");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern VALUE =
      Pattern.compile("\\{\\{ \\.Values\\.(\\S+?)( \\| quote)? }}");
  private static final Pattern SETTING = Pattern.compile("EVENHAND_[A-Z_]+");

  @Test
  void isYamlOnceTheValuesAreIn() throws IOException {
    for (var template : templates()) {
      var read = YAML.readTree(rendered(template, "evenhand.example.org"));
      assertThat(read.path("apiVersion").asText()).as(template.toString()).isNotEmpty();
      assertThat(read.path("kind").asText()).as(template.toString()).isNotEmpty();
    }
  }

  @Test
  void usesOnlySettingsThatThereAre() throws IOException {
    var known =
        Arrays.stream(Setting.values()).map(setting -> "EVENHAND_" + setting.name()).toList();
    var files =
        Stream.concat(templates().stream(), Stream.of(Path.of("deploy/compose.yml"))).toList();
    for (var file : files) {
      var names = SETTING.matcher(Files.readString(file)).results().map(r -> r.group()).toList();
      assertThat(names)
          .allSatisfy(name -> assertThat(known).contains(name.replaceFirst("_FILE$", "")));
    }
  }

  @Test
  void keepsTheOwnersPasswordFromTheServer() throws IOException {
    var server = rendered(CHART.resolve("templates/server.yaml"), "");
    assertThat(server).doesNotContain("migrator").doesNotContain("MIGRATOR");
    assertThat(rendered(CHART.resolve("templates/migration.yaml"), ""))
        .contains("EVENHAND_DB_MIGRATOR_PASSWORD_FILE")
        .doesNotContain("CASEWORK", "VAULT", "DIVERSITY");
  }

  @Test
  void runsNothingAsRoot() throws IOException {
    for (var name : List.of("server", "migration")) {
      var pod =
          YAML.readTree(rendered(CHART.resolve("templates/" + name + ".yaml"), ""))
              .at("/spec/template/spec");
      assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
      var inside = pod.at("/containers/0/securityContext");
      assertThat(inside.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
    }
  }

  @Test
  void leavesTheIngressOutWithoutAHost() throws IOException {
    assertThat(rendered(CHART.resolve("templates/ingress.yaml"), "")).isBlank();
  }

  private static List<Path> templates() throws IOException {
    try (var files = Files.list(CHART.resolve("templates"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String rendered(Path template, String host) throws IOException {
    var values = YAML.readTree(Files.readString(CHART.resolve("values.yaml")));
    var text = Files.readString(template);
    if (text.startsWith("{{- if .Values.ingress.host }}")) {
      text =
          host.isEmpty()
              ? ""
              : text.replace("{{- if .Values.ingress.host }}\n", "").replace("{{- end }}", "");
    }
    text = text.replace("{{ .Release.Name }}", "evenhand");
    var filled =
        VALUE
            .matcher(text)
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(value(values, place.group(1), host, place.group(2))));
    assertThat(filled).as(template.toString()).doesNotContain("{{");
    return filled;
  }

  private static String value(JsonNode values, String path, String host, String quoted) {
    var found = values.at("/" + path.replace('.', '/'));
    assertThat(found.isValueNode()).as(path).isTrue();
    var text = path.equals("ingress.host") ? host : found.asText();
    return quoted == null ? text : '"' + text + '"';
  }
}
