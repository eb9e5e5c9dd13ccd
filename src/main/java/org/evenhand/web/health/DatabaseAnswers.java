package org.evenhand.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that each of the server's three logins gets an answer from the database. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
  private static final int PATIENCE_SECONDS = 5;

  @Resource(lookup = "java:app/jdbc/casework")
  private DataSource casework;

  @Resource(lookup = "java:app/jdbc/vault")
  private DataSource vault;

  @Resource(lookup = "java:app/jdbc/diversity")
  private DataSource diversity;

  @Override
  public HealthCheckResponse call() {
    var answers = new TreeMap<String, Boolean>();
    Map.of("casework", casework, "vault", vault, "diversity", diversity)
        .forEach((login, source) -> answers.put(login, answers(source)));
    var response = HealthCheckResponse.named("database");
    answers.forEach(response::withData);
    return response.status(!answers.containsValue(false)).build();
  }

  private static boolean answers(DataSource source) {
    try (var connection = source.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
