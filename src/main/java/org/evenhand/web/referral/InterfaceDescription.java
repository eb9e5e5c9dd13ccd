package org.evenhand.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import org.evenhand.casefile.api.Question;
import org.evenhand.web.Words;

/**
 * {@code GET /api/v1/openapi}: the interface as OpenAPI 3.1. It is made of the very questions that
 * requests are read by, so that it cannot say anything else than the running resource does.
 */
@RequestScoped
@Path("/openapi")
public class InterfaceDescription {
  private static final String REFERENCE = "$ref";
  private static final String PROBLEM = "application/problem+json";
  private final Words words;

  @Inject
  public InterfaceDescription(Words words) {
    this.words = words;
  }

  /** For the container's proxy. */
  protected InterfaceDescription() {
    this(null);
  }

  /** The whole description. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject description() {
    return Json.createObjectBuilder()
        .add("openapi", "3.1.0")
        .add(
            "info",
            object()
                .add("title", words.of("api.title"))
                .add("version", "1")
                .add("description", words.of("api.description")))
        .add("paths", object().add("/api/v1/concerns", object().add("post", raising())))
        .add(
            "components",
            object()
                .add(
                    "schemas",
                    object()
                        .add("Concern", concern())
                        .add("Acknowledged", acknowledged())
                        .add("Problem", problem())))
        .build();
  }

  private JsonObjectBuilder raising() {
    return object()
        .add("operationId", "raiseConcern")
        .add("summary", words.of("api.raise"))
        .add("security", Json.createArrayBuilder())
        .add("parameters", Json.createArrayBuilder().add(key()))
        .add(
            "requestBody",
            object().add("required", true).add("content", content("application/json", "Concern")))
        .add("responses", responses());
  }

  private JsonObjectBuilder key() {
    return object()
        .add("name", ConcernResource.KEY)
        .add("in", "header")
        .add("required", true)
        .add("description", words.of("api.key"))
        .add("schema", object().add("type", "string").add("format", "uuid"));
  }

  private JsonObjectBuilder responses() {
    var responses =
        object()
            .add("201", answer("api.201", "application/json", "Acknowledged"))
            .add("200", answer("api.200", "application/json", "Acknowledged"));
    for (var status : List.of("400", "413", "415", "422", "429", "500")) {
      responses.add(status, answer("api." + status, PROBLEM, "Problem"));
    }
    return responses;
  }

  private JsonObjectBuilder answer(String key, String type, String schema) {
    return object().add("description", words.of(key)).add("content", content(type, schema));
  }

  private static JsonObjectBuilder content(String type, String schema) {
    var reference = object().add(REFERENCE, "#/components/schemas/" + schema);
    return object().add(type, object().add("schema", reference));
  }

  private JsonObjectBuilder concern() {
    var form = ConcernInterface.FORM;
    var fields = object();
    form.questions().forEach(question -> fields.add(question.id(), field(question)));
    var always = required(question -> question.condition().isAlways());
    return object()
        .add("type", "object")
        .add("additionalProperties", false)
        .add("properties", fields)
        .add("required", always)
        .add(
            "anyOf",
            Json.createArrayBuilder()
                .add(object().add("required", array(List.of("yourEmail"))))
                .add(object().add("required", array(List.of("yourAddress")))))
        .add("allOf", conditions());
  }

  /** What is wanted only after some answers to another field. */
  private static jakarta.json.JsonArrayBuilder conditions() {
    var conditions = Json.createArrayBuilder();
    ConcernInterface.FORM.questions().stream()
        .map(Question::condition)
        .filter(condition -> !condition.isAlways())
        .distinct()
        .forEach(
            condition ->
                conditions.add(
                    object()
                        .add("if", given(condition))
                        .add(
                            "then",
                            object()
                                .add("required", required(q -> q.condition().equals(condition))))));
    return conditions;
  }

  private static JsonObjectBuilder none(Question.Condition condition) {
    var none = object();
    ConcernInterface.FORM.questions().stream()
        .filter(question -> hangsOn(question, condition))
        .forEach(question -> none.add(question.id(), false));
    return none;
  }

  private static boolean hangsOn(Question question, Question.Condition condition) {
    return question.condition().equals(condition);
  }

  private static JsonObjectBuilder given(Question.Condition condition) {
    var oneOf = object().add("enum", array(condition.answers().stream().sorted().toList()));
    return object()
        .add("properties", object().add(condition.question(), oneOf))
        .add("required", array(List.of(condition.question())));
  }

  private static JsonArray required(java.util.function.Predicate<Question> which) {
    return array(
        ConcernInterface.FORM.questions().stream()
            .filter(Question::required)
            .filter(which)
            .map(Question::id)
            .toList());
  }

  private JsonObjectBuilder field(Question question) {
    var field =
        object()
            .add("type", "string")
            .add("description", words.maybe("concern." + question.id()).orElse(question.id()));
    switch (question.kind()) {
      case CHOICE, PICK ->
          field.add("enum", array(question.options().stream().map(o -> o.value()).toList()));
      case DATE -> field.add("format", "date");
      default -> field.add("maxLength", question.maxLength());
    }
    return field;
  }

  private static JsonObjectBuilder acknowledged() {
    return object()
        .add("type", "object")
        .add(
            "properties",
            object()
                .add("acknowledgement", object().add("type", "string"))
                .add("receivedOn", object().add("type", "string").add("format", "date")))
        .add("required", array(List.of("acknowledgement", "receivedOn")));
  }

  private static JsonObjectBuilder problem() {
    var text = object().add("type", "string").build();
    var one = object().add("field", text).add("code", text).add("detail", text);
    return object()
        .add("type", "object")
        .add(
            "properties",
            object()
                .add("type", text)
                .add("title", text)
                .add("status", object().add("type", "integer"))
                .add(
                    "problems",
                    object()
                        .add("type", "array")
                        .add("items", object().add("type", "object").add("properties", one))));
  }

  private static JsonArray array(Collection<String> texts) {
    return Json.createArrayBuilder(texts).build();
  }

  private static JsonObjectBuilder object() {
    return Json.createObjectBuilder();
  }
}
