package org.evenhand.diversity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.model.DeclarationCheck;
import org.evenhand.diversity.persistence.Declarations;
import org.evenhand.kernel.Outcome;

/**
 * Loads many declarations at once, all or nothing, in this room's own transaction. What is written
 * says nothing of the order in which they were handed in.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LoadDeclarations {
  private final Declarations declarations;

  @Inject
  public LoadDeclarations(Declarations declarations) {
    this.declarations = declarations;
  }

  /** For the container's proxy. */
  protected LoadDeclarations() {
    this(null);
  }

  /**
   * For the command line, where nothing is injected.
   *
   * @param diversity the database as this room's login
   * @param key the room's key, as {@code EVENHAND_DIVERSITY_KEY} holds it
   * @param random a secure source of chance; a seeded one only for invented people
   */
  public static LoadDeclarations into(DataSource diversity, String key, RandomGenerator random) {
    return new LoadDeclarations(Declarations.of(diversity, key, random));
  }

  /** Loads them and answers how many there were; refused when one does not fit its question. */
  public Outcome<Integer> load(List<Declaration> given) {
    var problems = DeclarationCheck.problems(given);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    declarations.load(given);
    return Outcome.done(given.size());
  }
}
