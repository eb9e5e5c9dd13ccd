package org.evenhand.tool;

import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints. */
final class ToolVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"evenhand 0.1.0, Java " + Runtime.version()};
  }
}
