@echo off
rem Builds the examples and lists the customers of all vendors, as quickstart does. See --help.
setlocal
set "root=%~dp0"
set "vendor="
set "whole="
:arguments
if "%~1"=="" goto run
if "%~1"=="--help" (
  type "%root%bin\usage\quickstart.txt"
  exit /b 0
)
if "%~1"=="--whole" (
  set "whole=yes"
  shift
  goto arguments
)
if "%~1"=="--vendor" if not "%~2"=="" (
  set "vendor=%~2"
  shift
  shift
  goto arguments
)
>&2 echo quickstart: unknown argument %~1
echo.>&2
type "%root%bin\usage\quickstart.txt">&2
exit /b 2

:run
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
cd /d "%root%"
if defined whole (
  call bin\update-spec.cmd --all --accept-breaking
  if errorlevel 4 exit /b 1
  if errorlevel 3 goto build
  if errorlevel 1 exit /b 1
)
:build
echo Building the SDKs from the vendors' documents, if they have changed ...
call mvnw.cmd -q -B -pl examples -am -Dmaven.test.skip package
if errorlevel 1 (
  echo quickstart: the build failed; see above>&2
  exit /b 1
)
if defined vendor (
  "%java%" -jar examples\target\quickstart.jar "%vendor%"
) else (
  "%java%" -jar examples\target\quickstart.jar
)
exit /b %errorlevel%
