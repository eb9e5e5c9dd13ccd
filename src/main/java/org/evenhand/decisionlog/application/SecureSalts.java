package org.evenhand.decisionlog.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.evenhand.decisionlog.model.Opening;

/** Salts from the platform's strong source of randomness. */
@ApplicationScoped
public class SecureSalts implements SaltSource {
  private final SecureRandom random = new SecureRandom();

  @Override
  public byte[] next() {
    var salt = new byte[Opening.SALT_LENGTH];
    random.nextBytes(salt);
    return salt;
  }
}
