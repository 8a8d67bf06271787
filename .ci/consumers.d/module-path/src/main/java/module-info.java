/** A program that requires one module and gets what stands below it. */
module org.localgov.consumer {
  requires org.localgov.serialization;
}
