/** Wrong on purpose: what architecture tests must notice, so that they are known to bite. */
package org.evenhand.planted;
